<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("verifiableCredentialOfferSubject") text=layout.parts.text("verifiableCredentialOfferBody") values=[link, "", realmName, credentialScopeDisplayName, linkExpirationFormatter(linkExpiration)] link=link action=msg("ibokClaimCredential")/>
