<#-- Who to turn to: the realm's settings ibok.contact*, else the values of theme.properties. -->
<#macro content>
<#local phones = (realm.attributes["ibok.contactPhones"])!(properties.ibokContactPhones)!>
<#local email = (realm.attributes["ibok.contactEmail"])!(properties.ibokContactEmail)!>
<footer class="ibok-footer">
    <h2>${msg("ibokContactTitle")}</h2>
    <ul>
    <#list phones?split(",")?map(p -> p?trim)?filter(p -> p?has_content) as phone>
        <#-- "33 82 356 26 do 28" is a range: its first number is dialled -->
        <li><a href="tel:${phone?replace('[^0-9+ ].*$', '', 'r')?replace(' ', '')}">${phone?replace(" do ", " " + msg("ibokPhoneRange") + " ")}</a></li>
    </#list>
    <#if email?has_content>
        <li><a href="mailto:${email}">${email}</a></li>
    </#if>
    </ul>
</footer>
</#macro>
