<#-- Told only to whoever typed the right, but expired, temporary password. Works in any login theme. -->
<#import "template.ftl" as layout>
<#import "ibok-contact.ftl" as contact>
<#assign mayAsk = realm.resetPasswordAllowed>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokTemporaryPasswordExpiredTitle")}
    <#elseif section = "form">
        <div id="ibok-temporary-password-expired">
            <p>${msg("ibokTemporaryPasswordExpired")} ${msg(mayAsk?then("ibokTemporaryPasswordExpiredHelp", "ibokTemporaryPasswordExpiredHelpCall"))}</p>
            <@contact.ways call=msg("ibokTemporaryPasswordExpiredCall") write=msg("ibokTemporaryPasswordExpiredWrite")/>
            <#if mayAsk><p><a id="ibok-ask-again" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginResetCredentialsUrl}">${msg("ibokTemporaryPasswordAskAgain")}</a></p></#if>
            <p><a id="ibok-back-to-login" class="${properties.kcButtonClass!} ${mayAsk?then(properties.kcButtonSecondaryClass!, properties.kcButtonPrimaryClass!)} ${properties.kcButtonBlockClass!}" href="${url.loginRestartFlowUrl}">${msg("backToLogin")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
