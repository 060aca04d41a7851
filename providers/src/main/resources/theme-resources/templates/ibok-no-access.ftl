<#-- Shown to whoever logged in but is no registered customer. Works in any login theme. -->
<#import "template.ftl" as layout>
<#import "ibok-contact.ftl" as contact>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokNoAccessTitle")}
    <#elseif section = "form">
        <div id="ibok-no-access">
            <p class="ibok-whose">${msg("ibokNoAccessAccount")} <strong>${ibokLogin}</strong></p>
            <p>${msg("ibokNoAccess")} ${msg("ibokNoAccessHelp")}</p>
            <@contact.ways call=msg("ibokNoAccessCall") write=msg("ibokNoAccessWrite")/>
            <p>
            <#if ibokLogoutUrl??>
                <a id="ibok-log-out" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${ibokLogoutUrl}">${msg("ibokNoAccessLogOut")}</a>
            <#else>
                <a id="ibok-other-login" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginRestartFlowUrl}">${msg("ibokNoAccessOtherLogin")}</a>
            </#if>
            </p>
            <#if (client.baseUrl)?has_content>
            <p><a id="ibok-back" class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" href="${client.baseUrl}">${msg("ibokNoAccessBack")}<#if (client.name)?has_content> ${advancedMsg(client.name)}</#if></a></p>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
