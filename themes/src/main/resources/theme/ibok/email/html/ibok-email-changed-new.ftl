<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokEmailChangedNewTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokEmailChangedNewIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")>${customerName}</@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><strong style="font-family:Consolas,Menlo,'DejaVu Sans Mono','Courier New',monospace;">${login}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokEmailChangedVoid")}</@layout.paragraph>
<#if heldUntil?has_content>
<@layout.paragraph>${msg("ibokEmailChangedHold", heldUntil)}</@layout.paragraph>
</#if>
<@layout.warning>${msg("ibokEmailChangedStranger")}</@layout.warning>
<@layout.paragraph>${msg("ibokPortalAddress")} <a href="${portalUrl}" style="color:#0b5fa8;word-break:break-all;">${portalUrl}</a></@layout.paragraph>
</@layout.emailLayout>
