<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("emailVerificationSubject") text=layout.parts.text("emailVerificationBody") values=[link, "", realmName, linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokConfirmAddress")/>
