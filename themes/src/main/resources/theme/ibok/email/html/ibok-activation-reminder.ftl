<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokActivationReminderTitle") preheader=msg("ibokActivationReminderIntro")>
<@layout.paragraph>${msg("ibokActivationReminderIntro")}</@layout.paragraph>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
<@layout.datum caption=msg("ibokValidUntil")><strong>${validUntil}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokActivationReminderWhere", msg("ibokActivationSubject"), sentOn)}</@layout.paragraph>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>

<@layout.subheading>${msg("ibokActivationReminderLostTitle")}</@layout.subheading>
<@layout.paragraph>${msg("ibokActivationReminderLost")}</@layout.paragraph>

<@layout.warning>${msg("ibokNeverShare")}</@layout.warning>
</@layout.emailLayout>
