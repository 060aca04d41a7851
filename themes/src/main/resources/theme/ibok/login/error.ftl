<#-- Replaces base/login/error.ftl of 26.7.4, whose link on is missing whenever the application is unknown. -->
<#import "template.ftl" as layout>
<#import "ibok-way-on.ftl" as wayOn>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${kcSanitize(msg("errorTitle"))?no_esc}
    <#elseif section = "form">
        <div id="kc-error-message">
            <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
            <#if traceId??><p class="instruction" id="traceId">${msg("traceIdSupportMessage", traceId)}</p></#if>
            <p>${msg("ibokErrorHelp")}</p>
            <@wayOn.link/>
        </div>
    </#if>
</@layout.registrationLayout>
