<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokPasswordResetTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokPasswordResetIntro")}</@layout.paragraph>

<@layout.subheading>${msg("ibokAccessData")}</@layout.subheading>
<@layout.datum caption=msg("ibokCustomerName")>${customerName}</@layout.datum>
<@layout.secret caption=msg("ibokLogin") value=login/>
<@layout.secret caption=msg("ibokTemporaryPassword") value=temporaryPassword/>
<@layout.datum caption=msg("ibokValidUntil")><strong>${validUntil}</strong></@layout.datum>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<@layout.paragraph>${msg("ibokPortalAddress")} <a href="${portalUrl}" style="color:#0b5fa8;word-break:break-all;">${portalUrl}</a></@layout.paragraph>

<@layout.subheading>${msg("ibokPasswordResetNext")}</@layout.subheading>
<@layout.paragraph>${msg("ibokFirstLoginIntro")}</@layout.paragraph>
<ul style="margin:0 0 12px;padding-left:24px;">
    <#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
    <li>${msg("ibokRule" + rule, passwordMinLength!8)}</li>
    </#list>
</ul>

<@layout.subheading>${msg("ibokPasswordResetNotYou")}</@layout.subheading>
<@layout.paragraph>${msg("ibokPasswordResetIgnore")}</@layout.paragraph>

<@layout.warning>${msg("ibokNeverShare")}</@layout.warning>
</@layout.emailLayout>
