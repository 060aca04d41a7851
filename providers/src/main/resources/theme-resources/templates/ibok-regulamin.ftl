<#-- Shown at login to a customer who knows an earlier Regulamin only. Works in any login theme.
     ibokRequired: it has to be accepted; otherwise it is shown once. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        ${msg(ibokRequired?then("ibokRegulaminTitle", "ibokRegulaminTitleInformation"))}
    <#elseif section = "form">
        <div id="ibok-regulamin">
            <p>${msg(ibokRequired?then("ibokRegulaminIntro", "ibokRegulaminIntroInformation"))}</p>
            <p>${msg("ibokRegulaminVersion", ibokVersion, ibokFrom)}</p>
            <#if ibokParagraphs?has_content>
                <div id="ibok-regulamin-text" class="ibok-document" style="max-height: min(24rem, 60vh); overflow: auto" role="region" aria-label="${msg('ibokRegulaminName')}" tabindex="0">
                    <#list ibokParagraphs as paragraph><p lang="pl" style="white-space: pre-line">${paragraph}</p></#list>
                </div>
            </#if>
            <#if ibokUrl??>
                <p><a id="ibok-regulamin-link" href="${ibokUrl}" target="_blank" rel="noopener noreferrer">${msg(ibokParagraphs?has_content?then("ibokRegulaminLinkToo", "ibokRegulaminLink"))} ${msg("ibokRegulaminNewWindow")}</a></p>
            </#if>
            <form id="ibok-regulamin-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" novalidate="novalidate">
                <input type="hidden" name="ibok-version" value="${ibokVersion}">
                <#if ibokRequired>
                    <div class="${properties.kcFormGroupClass!}">
                        <label class="${properties.kcCheckboxClass!}" for="ibok-accepted">
                            <input class="${properties.kcCheckboxInputClass!}" type="checkbox" id="ibok-accepted" name="ibok-accepted" required aria-required="true"<#if ibokNotChecked> aria-invalid="true" aria-describedby="ibok-accepted-error" autofocus</#if>>
                            <span class="${properties.kcCheckboxLabelClass!}">${msg("ibokRegulaminCheck")}</span>
                        </label>
                        <#if ibokNotChecked><p id="ibok-accepted-error" class="${properties.kcInputErrorMessageClass!} ibok-errors" role="alert">${msg("ibokRegulaminCheckMissing")}</p></#if>
                    </div>
                    <button id="ibok-accept" type="submit" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("ibokRegulaminAccept")}</button>
                    <button id="ibok-decline" type="submit" name="ibok-decline" value="true" class="${properties.kcButtonClass!} ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("ibokRegulaminDecline")}</button>
                <#else>
                    <button id="ibok-continue" type="submit" class="${properties.kcButtonClass!} ${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("ibokRegulaminContinue")}</button>
                </#if>
            </form>
        </div>
    </#if>
</@layout.registrationLayout>
