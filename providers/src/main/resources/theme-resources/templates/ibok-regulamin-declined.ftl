<#-- Shown to a customer who does not accept the Regulamin: no access, and how to resign. Works in any login theme. -->
<#import "template.ftl" as layout>
<#assign phones = (realm.attributes["ibok.contactPhones"])!(properties.ibokContactPhones)!"">
<#assign email = (realm.attributes["ibok.contactEmail"])!(properties.ibokContactEmail)!"">
<#assign phones = phones?split(",")?map(p -> p?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokRegulaminDeclinedTitle")}
    <#elseif section = "form">
        <div id="ibok-regulamin-declined">
            <p>${msg("ibokRegulaminDeclined")}</p>
            <p>${msg("ibokRegulaminDeclinedResign")}</p>
            <p>${msg("ibokRegulaminDeclinedContact")}</p>
            <ul class="${properties.kcListClass!}">
                <#if phones?first?has_content><li>${msg("ibokRegulaminDeclinedCall")} <#list phones as phone><strong style="white-space: nowrap">${phone}</strong><#sep>, </#list></li></#if>
                <#if email?has_content><li>${msg("ibokRegulaminDeclinedWrite")} <a href="mailto:${email}">${email}</a></li></#if>
            </ul>
            <p><a id="ibok-log-in-again" href="${url.loginRestartFlowUrl}">${msg("ibokRegulaminDeclinedAgain")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
