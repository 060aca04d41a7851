<#-- Whom to turn to: the realm's settings ibok.contact*, else the values of theme.properties. Printed escaped and as they
     stand: nothing of a setting goes through msg(), which would resolve a ${…} in it. Works in any login theme. -->
<#function setting key default>
    <#local value = (realm.attributes[key])!"">
    <#return value?has_content?then(value, default)>
</#function>

<#function phones>
    <#return setting("ibok.contactPhones", properties.ibokContactPhones!"")?split(",")?map(p -> p?trim)?filter(p -> p?has_content)>
</#function>

<#function email>
    <#return setting("ibok.contactEmail", properties.ibokContactEmail!"")>
</#function>

<#-- "33 82 356 26 do 28" is a range: its first number is dialled -->
<#macro phoneLink phone>
<#local dialled = phone?replace(" *\\p{L}.*$", "", "r")?replace("[^0-9+]", "", "r")>
<#local shown = phone?replace(" do ", " " + msg("ibokPhoneRange") + " ")>
<#if dialled?has_content><a class="ibok-phone" style="white-space: nowrap" href="tel:${dialled}">${shown}</a><#else>${shown}</#if></#macro>

<#macro phoneLinks><#list phones() as phone><@phoneLink phone=phone/><#sep>, </#list></#macro>

<#macro emailLink><a href="mailto:${email()}">${email()}</a></#macro>

<#macro ways call write>
<ul class="${properties.kcListClass!} ibok-ways">
    <#if phones()?has_content><li>${call} <@phoneLinks/></li></#if>
    <#if email()?has_content><li>${write} <@emailLink/></li></#if>
</ul>
</#macro>
