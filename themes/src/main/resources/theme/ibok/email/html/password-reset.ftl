<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("passwordResetSubject") text=layout.parts.text("passwordResetBody") values=[link, "", realmName, linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokSetPassword")/>
