<#-- Replaces keycloak.v2/login/login.ftl of 26.7.4: fields say what a phone's keyboard shall do, and who has no login, has
     forgotten it or has no account is told what to do. Ids and names are the stock ones. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "ibok-contact.ftl" as contact>
<#import "social-providers.ftl" as identityProviders>
<#import "passkeys.ftl" as passkeys>
<#assign refused = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!refused displayInfo=realm.password && realm.registrationAllowed && !registrationDisabled??; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <div id="kc-form">
            <div id="kc-form-wrapper">
            <#if realm.password>
                <form id="kc-form-login" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
                    <#if !usernameHidden??>
                        <#assign loginLabel = msg(realm.loginWithEmailAllowed?then(realm.registrationEmailAsUsername?then("email", "usernameOrEmail"), "username"))>
                        <@field.input name="username" label=loginLabel value=login.username!"" error=messagesPerField.getFirstError("username", "password")
                                      autofocus=true autocomplete=(enableWebAuthnConditionalUI?has_content)?then("username webauthn", "username") enterkeyhint="next"/>
                    </#if>
                    <@field.password name="password" label=msg("password") error=(usernameHidden??)?then(messagesPerField.get("password"), "")
                                     forgotPassword=realm.resetPasswordAllowed autofocus=usernameHidden?? autocomplete="current-password" enterkeyhint="go">
                        <#if realm.rememberMe && !usernameHidden??>
                            <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe??/>
                        </#if>
                    </@field.password>
                    <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
                    <@buttons.loginButton/>
                </form>
                <div class="ibok-help">
                    <#if contact.phones()?has_content>
                        <p id="ibok-forgotten-login">${msg("ibokForgottenLogin")} ${msg("ibokForgottenLoginCall")} <@contact.phoneLinks/></p>
                    </#if>
                    <#if !realm.registrationAllowed><p id="ibok-no-account">${msg("ibokNoAccountYet")}</p></#if>
                </div>
            </#if>
            </div>
        </div>
        <@passkeys.conditionalUIData/>
    <#elseif section = "socialProviders">
        <#if realm.password && (social.providers)?has_content>
            <@identityProviders.show social=social/>
        </#if>
    <#elseif section = "info">
        <#if realm.password && realm.registrationAllowed && !registrationDisabled??>
            <div id="kc-registration-container"><p id="kc-registration">${msg("noAccount")} <a href="${url.registrationUrl}">${msg("doRegister")}</a></p></div>
        </#if>
    </#if>
</@layout.registrationLayout>
