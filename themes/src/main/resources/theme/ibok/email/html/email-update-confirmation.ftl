<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("emailUpdateConfirmationSubject") text=layout.parts.text("emailUpdateConfirmationBody") values=[link, newEmail, realmName, linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokConfirmAddress")/>
