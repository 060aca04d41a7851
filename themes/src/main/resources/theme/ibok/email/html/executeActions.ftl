<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("executeActionsSubject") text=layout.parts.text("executeActionsBody") values=[link, "", realmName, layout.parts.actions(requiredActions![]), linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokUpdateAccount")/>
