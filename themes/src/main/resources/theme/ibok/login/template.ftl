<#-- Replaces keycloak.v2/login/template.ftl of 26.7.4: language links instead of a select that leaves the page on
     change (WCAG 3.2.2), a title that names the page (2.4.2), announced messages (4.1.3), the utility's name. -->
<#import "ibok-head.ftl" as head>
<#import "ibok-header.ftl" as pageHeader>
<#import "ibok-username.ftl" as attempted>
<#import "footer.ftl" as loginFooter>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#local heading><#nested "header"></#local>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <@head.content/>
    <title>${heading?markup_string?replace("<[^>]*>", "", "r")?trim?remove_ending(".")?no_esc} – ${msg("ibokName")}</title>
</head>
<body id="keycloak-bg" class="${properties.kcBodyClass!}" data-page-id="login-${pageId}">
<div class="ibok-page">
    <@pageHeader.content/>

    <main class="${properties.kcLoginMain!}">
        <div class="${properties.kcLoginMainHeader!}">
            <h1 class="${properties.kcLoginMainTitle!}" id="kc-page-title">${heading}</h1>
        </div>
        <div class="${properties.kcLoginMainBody!}">
            <#if displayRequiredFields>
                <p class="ibok-required"><span class="${properties.kcInputRequiredClass!}">*</span> ${msg("requiredFields")}</p>
            </#if>
            <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
                <div class="${properties.kcFormClass} ${properties.kcContentWrapperClass}">
                    <#nested "show-username">
                    <@attempted.content/>
                </div>
            </#if>

            <#-- as in the stock template: a user who started the action needs no warning that it is due -->
            <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
                <@alert type=message.type>${message.summary}</@alert>
            </#if>

            <#nested "form">

            <#if auth?has_content && auth.showTryAnotherWayLink()>
                <@otherWay id="try-another-way" field="tryAnotherWay" value="on" label="doTryAnotherWay"/>
            </#if>
            <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
                <@otherWay id="switch-organization" field="switchOrganization" value="true" label="doSwitchOrganization"/>
            </#if>

            <div class="${properties.kcLoginMainFooter!}">
                <#nested "socialProviders">
                <#if displayInfo>
                    <div id="kc-info" class="${properties.kcLoginMainFooterBand!} ${properties.kcFormClass}">
                        <div id="kc-info-wrapper" class="${properties.kcLoginMainFooterBandItem!}"><#nested "info"></div>
                    </div>
                </#if>
            </div>
        </div>
    </main>

    <@loginFooter.content/>
</div>
</body>
</html>
</#macro>

<#macro alert type>
<div class="${properties.kcAlertClass!} pf-m-${(type == 'error')?then('danger', type)}" role="${(type == 'error')?then('alert', 'status')}">
    <div class="${properties.kcAlertIconClass!}"><span class="${properties["kcFeedback" + type?cap_first + "Icon"]!}" aria-hidden="true"></span></div>
    <div class="${properties.kcAlertTitleClass!} kc-feedback-text"><#nested></div>
</div>
</#macro>

<#macro otherWay id field value label>
<form id="kc-${id}-form" action="${url.loginAction}" method="post" novalidate="novalidate">
    <input type="hidden" name="${field}" value="${value}"/>
    <button id="${id}" type="submit" class="${properties.kcButtonSecondaryClass} ${properties.kcButtonBlockClass} ${properties.kcMarginTopClass}">${msg(label)}</button>
</form>
</#macro>
