<#-- Shown to everybody who asked for a temporary password, whatever was typed. Works in any login theme. -->
<#import "template.ftl" as layout>
<#import "ibok-contact.ftl" as contact>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokResetRequestedTitle")}
    <#elseif section = "form">
        <div id="ibok-reset-requested">
            <p>${msg("ibokResetRequested")}</p>
            <ul class="${properties.kcListClass!}">
                <li>${msg("ibokResetRequestedWait")}</li>
                <li>${msg("ibokResetRequestedValidity", ibokValidityHours)}</li>
                <li>${msg("ibokResetRequestedOwn")}</li>
                <li>${msg("ibokResetRequestedOnce")}</li>
            </ul>
            <h2 class="ibok-subtitle">${msg("ibokResetRequestedMissing")}</h2>
            <p>${msg("ibokResetRequestedNothing")} <@contact.phoneLinks/></p>
            <p><a id="ibok-back-to-login" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
            <p><a id="ibok-ask-again" class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginResetCredentialsUrl}">${msg("ibokResetRequestedAgain")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
