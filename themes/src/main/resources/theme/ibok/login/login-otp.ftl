<#-- Replaces keycloak.v2/login/login-otp.ftl of 26.7.4: several devices are radio buttons, which the keyboard reaches and
     which work without JavaScript; the title says what is asked, and there is a way for who has lost the device. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "ibok-contact.ftl" as contact>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp"); section>
    <#if section = "header">
        ${msg("ibokOtpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
            <#if otpLogin.userOtpCredentials?size gt 1>
                <fieldset class="ibok-choice">
                    <legend>${msg("ibokOtpDevice")}</legend>
                    <#list otpLogin.userOtpCredentials as credential>
                        <label for="kc-otp-credential-${credential?index}">
                            <input type="radio" id="kc-otp-credential-${credential?index}" name="selectedCredentialId" value="${credential.id}"<#if credential.id == otpLogin.selectedCredentialId!""> checked</#if>>
                            <span>${(credential.userLabel)!msg("ibokOtpUnnamed")}</span>
                        </label>
                    </#list>
                </fieldset>
            <#else>
                <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!}">
            </#if>
            <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true enterkeyhint="go"/>
            <@buttons.loginButton/>
        </form>
        <div class="ibok-help"><p>${msg("ibokOtpLost")} <@contact.phoneLinks/></p></div>
    </#if>
</@layout.registrationLayout>
