<#-- Replaces base/login/login-page-expired.ftl of 26.7.4: links that say where they lead instead of "click here". -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p id="instruction1" class="instruction">${msg("ibokPageExpired")}</p>
        <p class="ibok-way-on"><a id="loginRestartLink" class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}" href="${url.loginRestartFlowUrl}">${msg("ibokLoginAgain")}</a></p>
        <p><a id="loginContinueLink" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass}" href="${url.loginAction}">${msg("ibokLoginContinue")}</a></p>
    </#if>
</@layout.registrationLayout>
