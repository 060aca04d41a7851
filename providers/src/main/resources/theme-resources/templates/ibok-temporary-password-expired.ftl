<#-- Told only to whoever typed the right, but expired, temporary password. Works in any login theme. -->
<#import "template.ftl" as layout>
<#assign phones = (realm.attributes["ibok.contactPhones"])!(properties.ibokContactPhones)!"">
<#assign email = (realm.attributes["ibok.contactEmail"])!(properties.ibokContactEmail)!"">
<#assign phones = phones?split(",")?map(p -> p?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokTemporaryPasswordExpiredTitle")}
    <#elseif section = "form">
        <div id="ibok-temporary-password-expired">
            <p>${msg("ibokTemporaryPasswordExpired")} ${msg(realm.resetPasswordAllowed?then("ibokTemporaryPasswordExpiredHelp", "ibokTemporaryPasswordExpiredHelpCall"))}</p>
            <ul class="${properties.kcListClass!}">
                <#if phones?first?has_content><li>${msg("ibokTemporaryPasswordExpiredCall")} <#list phones as phone><strong style="white-space: nowrap">${phone}</strong><#sep>, </#list></li></#if>
                <#if email?has_content><li>${msg("ibokTemporaryPasswordExpiredWrite")} <a href="mailto:${email}">${email}</a></li></#if>
            </ul>
            <#if realm.resetPasswordAllowed><p><a id="ibok-ask-again" href="${url.loginResetCredentialsUrl}">${msg("ibokTemporaryPasswordAskAgain")}</a></p></#if>
            <p><a id="ibok-back-to-login" href="${url.loginRestartFlowUrl}">${msg("backToLogin")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
