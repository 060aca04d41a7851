<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokActivationReminderTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokActivationReminderIntro")}</@layout.paragraph>

<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<@layout.datum caption=msg("ibokValidUntil")><strong>${validUntil}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokActivationReminderWhere", msg("ibokActivationSubject"), sentOn)}</@layout.paragraph>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<@layout.paragraph>${msg("ibokPortalAddress")} <a href="${portalUrl}" style="color:#0b5fa8;word-break:break-all;">${portalUrl}</a></@layout.paragraph>

<@layout.subheading>${msg("ibokActivationReminderLostTitle")}</@layout.subheading>
<@layout.paragraph>${msg("ibokActivationReminderLost")}</@layout.paragraph>

<@layout.warning>${msg("ibokNeverShare")}</@layout.warning>
</@layout.emailLayout>
