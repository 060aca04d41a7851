<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokPasswordResetTitle") preheader=msg("ibokPasswordResetIntro")>
<@layout.paragraph>${msg("ibokPasswordResetIntro")}</@layout.paragraph>

<@layout.subheading>${msg("ibokAccessData")}</@layout.subheading>
<@layout.datum caption=msg("ibokCustomerName")><bdi>${customerName}</bdi></@layout.datum>
<@layout.copied caption=msg("ibokLogin") value=login/>
<@layout.secret caption=msg("ibokTemporaryPassword") value=temporaryPassword/>
<@layout.datum caption=msg("ibokValidUntil")><strong>${validUntil}</strong></@layout.datum>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>

<@layout.subheading>${msg("ibokPasswordResetNext")}</@layout.subheading>
<@layout.paragraph>${msg("ibokFirstLoginIntro")}</@layout.paragraph>
<ul style="margin:0 0 12px;padding:0 0 0 24px;">
    <#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
    <li style="margin:0;">${msg("ibokRule" + rule, passwordMinLength!8)}</li>
    </#list>
</ul>

<@layout.subheading>${msg("ibokPasswordResetNotYou")}</@layout.subheading>
<@layout.paragraph>${msg("ibokPasswordResetIgnore")}</@layout.paragraph>

<@layout.warning>${msg("ibokNeverShare")}</@layout.warning>
</@layout.emailLayout>
