<#-- Replaces keycloak.v2/login/login-reset-password.ftl of 26.7.4: what will happen is said before the field, the button
     says what it does, and who has forgotten the login as well is told whom to call. -->
<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "ibok-contact.ftl" as contact>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("username"); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <p class="ibok-intro">${msg("emailInstructionUsername")}</p>
        <form id="kc-reset-password-form" class="${properties.kcFormClass!}" onsubmit="login.disabled = true; return true;" action="${url.loginAction}" method="post" novalidate="novalidate">
            <@field.input name="username" label=msg("username") value=auth.attemptedUsername!"" autocomplete="username" autofocus=true enterkeyhint="send"/>
            <@buttons.actionGroup>
                <@buttons.button id="kc-form-buttons" name="login" label="ibokAskForPassword"/>
                <@buttons.buttonLink href=url.loginUrl label="backToLogin"/>
            </@buttons.actionGroup>
        </form>
        <#if contact.phones()?has_content>
            <div class="ibok-help">
                <p id="ibok-forgotten-login">${msg("ibokForgottenLogin")} ${msg("ibokForgottenLoginCall")} <@contact.phoneLinks/></p>
            </div>
        </#if>
    </#if>
</@layout.registrationLayout>
