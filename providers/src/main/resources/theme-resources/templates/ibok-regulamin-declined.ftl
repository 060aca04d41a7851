<#-- Shown to a customer who does not accept the Regulamin: no access, and how to resign. Works in any login theme. -->
<#import "template.ftl" as layout>
<#import "ibok-contact.ftl" as contact>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg("ibokRegulaminDeclinedTitle")}
    <#elseif section = "form">
        <div id="ibok-regulamin-declined">
            <p>${msg("ibokRegulaminDeclined")}</p>
            <p>${msg("ibokRegulaminDeclinedResign")}</p>
            <p>${msg("ibokRegulaminDeclinedContact")}</p>
            <@contact.ways call=msg("ibokRegulaminDeclinedCall") write=msg("ibokRegulaminDeclinedWrite")/>
            <p><a id="ibok-log-in-again" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginRestartFlowUrl}">${msg("ibokRegulaminDeclinedAgain")}</a></p>
        </div>
    </#if>
</@layout.registrationLayout>
