<#-- What HTML and text share. Values that people typed stay out of msg(), which would take a "${" in them for the name of a text:
     a text is asked for with slots, one character each that nobody types, and the slots are filled afterwards. -->
<#assign slots = "\xE000\xE001\xE002\xE003\xE004\xE005\xE006\xE007">

<#function slot piece><#return slots?index_of(piece)></#function>

<#function text key><#return msg(key, slots[0], slots[1], slots[2], slots[3], slots[4], slots[5], slots[6], slots[7])></#function>

<#-- A text cut into what stands before, in and after its slots. -->
<#function pieces text>
    <#return text?matches("[^" + slots + "]+|[" + slots + "]")?map(piece -> piece?string)>
</#function>

<#function plain text values>
    <#return pieces(text)?map(piece -> (slot(piece) gte 0)?then(values[slot(piece)]!"", piece))?join("")>
</#function>

<#-- The utility's telephone numbers, each for itself. -->
<#function phones>
    <#return ibokContact.phones()?split(",")?map(phone -> phone?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
</#function>

<#-- What a telephone would dial; empty where the text is no number. -->
<#function dialled phone>
    <#local number = phone?keep_before(" " + msg("ibokPhoneRange") + " ")?replace("[ ()-]", "", "r")>
    <#return number?matches("[+]?[0-9]{7,15}")?then(number, "")>
</#function>

<#-- A moment as our own mails write it, in the utility's time zone. -->
<#function moment date>
    <#setting locale=locale.language>
    <#setting time_zone=ibokTimeZone>
    <#return date?datetime?string.long_short>
</#function>

<#-- What somebody is asked to do, in words; an action without any is called by its name. -->
<#function actions names>
    <#return names?map(name -> worded("requiredAction." + name, name))?join(", ")>
</#function>

<#function credential type><#return worded("ibokCredential." + type, type)></#function>

<#function worded key name>
    <#local words = msg(key)>
    <#return (words == key)?then(name, words)>
</#function>
