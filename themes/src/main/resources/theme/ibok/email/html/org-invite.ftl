<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("orgInviteSubject") text=layout.parts.text("orgInviteBody") values=[link, "", realmName, organization.name, linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokJoinOrganisation")/>
