<#-- Shown to everybody who asked for a temporary password, whatever was typed. Works in any login theme. -->
<#import "template.ftl" as layout>
<#assign phones = (realm.attributes["ibok.contactPhones"])!(properties.ibokContactPhones)!"">
<#assign phones = phones?split(",")?map(p -> p?trim?replace(" do ", " " + msg("ibokPhoneRange") + " "))>
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
                <li>${msg("ibokResetRequestedNothing")}<#if phones?first?has_content> <#list phones as phone><strong style="white-space: nowrap">${phone}</strong><#sep>, </#list></#if></li>
            </ul>
            <p><a id="ibok-back-to-login" href="${url.loginUrl}">${msg("backToLogin")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
