<#-- Replaces base/login/info.ftl of 26.7.4, which says a message without a header twice, as title and as text, and often
     leads nowhere. -->
<#import "template.ftl" as layout>
<#import "ibok-way-on.ftl" as wayOn>
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
            <#if !skipLink?? && !pageRedirectUri?has_content && actionUri?has_content>
                <p class="ibok-way-on"><a class="${properties.kcButtonPrimaryClass} ${properties.kcButtonBlockClass}" href="${actionUri}">${msg("proceedWithAction")}</a></p>
            <#else>
                <@wayOn.link target=(skipLink??)?then("", pageRedirectUri!"")/>
            </#if>
        </div>
    </#if>
</@layout.registrationLayout>
