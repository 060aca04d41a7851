<#-- Replaces base/login/info.ftl of 26.7.4, which says a message without a header twice: as title and as text. -->
<#import "template.ftl" as layout>
<#assign shortMessage = message.summary?length lte 50 && !requiredActions??>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>
            ${kcSanitize(msg("${messageHeader}"))?no_esc}
        <#elseif shortMessage>
            ${message.summary?remove_ending(".")}
        <#else>
            ${msg("ibokInfoTitle")}
        </#if>
    <#elseif section = "form">
        <div id="kc-info-message">
            <#if messageHeader?? || !shortMessage>
                <p class="instruction">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
            </#if>
            <#if !skipLink??>
                <#if pageRedirectUri?has_content>
                    <p><a href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
                <#elseif actionUri?has_content>
                    <p><a href="${actionUri}">${msg("proceedWithAction")}</a></p>
                <#elseif (client.baseUrl)?has_content>
                    <p><a href="${client.baseUrl}">${msg("backToApplication")}</a></p>
                </#if>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
