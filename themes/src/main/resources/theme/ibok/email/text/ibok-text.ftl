<#ftl output_format="plainText">
<#-- The frame of every mail's text. A paragraph is one line, which the mail programme wraps; what is copied stands on a line of
     its own, without a blank around it. -->
<#import "/ibok-parts.ftl" as parts>

<#-- What somebody has typed: where it is written from right to left it must not turn round what stands beside it. -->
<#function typed value>
    <#return value?split("\n")?map(line -> isLeftward(line)?then("\x2068" + line + "\x2069", line))?join("\n")>
</#function>

<#function isLeftward line>
    <#return line?matches(".*[\\x{590}-\\x{8FF}\\x{200F}\\x{FB1D}-\\x{FDFF}\\x{FE70}-\\x{FEFF}\\x{10800}-\\x{10FFF}\\x{1E800}-\\x{1EFFF}].*")>
</#function>

<#function filled text values>
    <#return parts.pieces(text)?map(piece -> (parts.slot(piece) gte 0)?then(typed(values[parts.slot(piece)]!""), piece))?join("")>
</#function>

<#macro mail>
${msg("ibokGreeting")}

<#nested>
----------------------------------------
${msg("ibokContactTitle")}
${msg("ibokContactPhones")} <#list parts.phones() as phone>${typed(phone)}<#sep>, </#list>
${msg("ibokContactEmail")} ${ibokContact.email()}

${msg("ibokName")} – ${msg("ibokFullName")} ${typed(ibokContact.organisation())}
</#macro>

<#macro heading><#local words><#nested></#local>${words?trim?upper_case}
</#macro>

<#-- A mail of Keycloak's own: the paragraphs of one text. -->
<#macro message text values>
<@mail>
${filled(text, values)}

</@mail>
</#macro>
