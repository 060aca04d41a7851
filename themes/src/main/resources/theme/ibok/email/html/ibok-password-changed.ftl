<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokPasswordChangedTitle") preheader=msg("ibokPasswordChangedIntro")>
<@layout.paragraph>${msg("ibokPasswordChangedIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")><bdi>${customerName}</bdi></@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
<@layout.datum caption=msg("ibokChangedAt")><strong>${changedAt}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokPasswordChangedByYou")}</@layout.paragraph>
<@layout.warning>${msg("ibokPasswordChangedByOther")}</@layout.warning>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>
</@layout.emailLayout>
