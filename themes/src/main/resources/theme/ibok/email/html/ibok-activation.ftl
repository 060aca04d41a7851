<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokActivationTitle") preheader=msg("ibokActivationIntro")>
<@layout.paragraph>${msg("ibokActivationIntro")}</@layout.paragraph>

<@layout.subheading>${msg("ibokAccessData")}</@layout.subheading>
<@layout.copied caption=msg("ibokLogin") value=login/>
<@layout.secret caption=msg("ibokTemporaryPassword") value=temporaryPassword/>
<@layout.datum caption=msg("ibokValidUntil")><strong>${validUntil}</strong></@layout.datum>
<@layout.button href=portalUrl>${msg("ibokGoToPortal")}</@layout.button>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>

<@layout.subheading>${msg("ibokFirstLoginTitle")}</@layout.subheading>
<@layout.paragraph>${msg("ibokFirstLoginIntro")}</@layout.paragraph>
<ul style="margin:0 0 12px;padding:0 0 0 24px;">
    <#list ["Length", "Digit", "Letters", "Polish", "Different"] as rule>
    <li style="margin:0;">${msg("ibokRule" + rule, passwordMinLength!8)}</li>
    </#list>
</ul>

<@layout.subheading>${msg("ibokCustomerData")}</@layout.subheading>
<@layout.datum caption=msg("ibokCustomerName")><bdi>${customerName}</bdi></@layout.datum>
<#if customerNumber?has_content>
<@layout.datum caption=msg("ibokCustomerNumber")><bdi>${customerNumber}</bdi></@layout.datum>
</#if>
<#if supplyAddresses?has_content>
<@layout.datum caption=msg((supplyAddresses?size > 1)?then("ibokSupplyAddresses", "ibokSupplyAddress"))><#list supplyAddresses as address><bdi>${address}</bdi><#sep><br></#list></@layout.datum>
</#if>
<@layout.paragraph>${msg("ibokDataWrong")}</@layout.paragraph>

<@layout.warning>${msg("ibokNeverShare")}</@layout.warning>
</@layout.emailLayout>
