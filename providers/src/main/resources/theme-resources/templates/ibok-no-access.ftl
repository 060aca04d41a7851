<#-- Shown to whoever logged in but is no registered customer. Works in any login theme. -->
<#import "template.ftl" as layout>
<#assign phones = (realm.attributes["ibok.contactPhones"])!(properties.ibokContactPhones)!"">
<#assign email = (realm.attributes["ibok.contactEmail"])!(properties.ibokContactEmail)!"">
<#assign phones = phones?split(",")?map(p -> p?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokNoAccessTitle")}
    <#elseif section = "form">
        <div id="ibok-no-access">
            <p>${msg("ibokNoAccessAccount")} <strong>${ibokLogin}</strong></p>
            <p>${msg("ibokNoAccess")} ${msg("ibokNoAccessHelp")}</p>
            <ul class="${properties.kcListClass!}">
                <#if phones?first?has_content><li>${msg("ibokNoAccessCall")} <#list phones as phone><strong style="white-space: nowrap">${phone}</strong><#sep>, </#list></li></#if>
                <#if email?has_content><li>${msg("ibokNoAccessWrite")} <a href="mailto:${email}">${email}</a></li></#if>
            </ul>
            <p>
            <#if ibokLogoutUrl??>
                <a id="ibok-log-out" href="${ibokLogoutUrl}">${msg("ibokNoAccessLogOut")}</a>
            <#else>
                <a id="ibok-other-login" href="${url.loginRestartFlowUrl}">${msg("ibokNoAccessOtherLogin")}</a>
            </#if>
            </p>
            <#if (client.baseUrl)?has_content>
            <p><a id="ibok-back" href="${client.baseUrl}">${msg("ibokNoAccessBack")}<#if (client.name)?has_content> ${advancedMsg(client.name)}</#if></a></p>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
