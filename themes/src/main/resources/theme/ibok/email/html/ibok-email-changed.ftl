<#import "template.ftl" as layout>
<@layout.emailLayout title=msg("ibokEmailChangedTitle") preheader=msg("ibokEmailChangedIntro")>
<@layout.paragraph>${msg("ibokEmailChangedIntro")}</@layout.paragraph>
<#if customerName?has_content>
<@layout.datum caption=msg("ibokCustomerName")><bdi>${customerName}</bdi></@layout.datum>
</#if>
<@layout.datum caption=msg("ibokLogin")><@layout.typed>${login}</@layout.typed></@layout.datum>
<@layout.datum caption=msg("ibokChangedAt")><strong>${changedAt}</strong></@layout.datum>
<@layout.paragraph>${msg("ibokEmailChangedByYou")}</@layout.paragraph>
<@layout.warning><@layout.filled text=layout.parts.text("ibokEmailChangedByOther") values=[layout.parts.phones()?join(", ")]/></@layout.warning>
</@layout.emailLayout>
