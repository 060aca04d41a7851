<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokEmailChangedNewTitle") preheader=msg("ibokEmailChangedNewIntro")>
<@layout.paragraph>${msg("ibokEmailChangedNewIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")><bdi>${customerName}</bdi></@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
<@layout.paragraph>${msg("ibokEmailChangedVoid")}</@layout.paragraph>
<#if heldUntil?has_content>
<@layout.paragraph>${msg("ibokEmailChangedHold", heldUntil)}</@layout.paragraph>
</#if>
<@layout.warning>${msg("ibokEmailChangedStranger")}</@layout.warning>
<@layout.paragraph>${msg("ibokPortalAddress")} <@layout.address href=portalUrl/></@layout.paragraph>
</@layout.emailLayout>
