<#import "template.ftl" as layout>
<@layout.emailLayout>
<@layout.heading>${msg("ibokRefusalTitle")}</@layout.heading>
<@layout.paragraph>${msg("ibokGreeting")}</@layout.paragraph>
<@layout.paragraph>${msg("ibokRefusalMailIntro")}</@layout.paragraph>
<@layout.datum caption=msg("ibokRefusalApplication")><strong>${applicationNumber}</strong>, ${msg("ibokRefusalFiledOn")} ${filedOn}</@layout.datum>
<@layout.datum caption=msg("ibokRefusalApplicant")>${customerName}</@layout.datum>
<@layout.datum caption=msg("ibokRefusalDate")>${refusedOn}</@layout.datum>

<@layout.subheading>${msg("ibokRefusalReason")}</@layout.subheading>
<@layout.paragraph>${msg(reasonKey)}</@layout.paragraph>
<#if reasonText?has_content>
<p style="margin:0 0 12px;white-space:pre-line;overflow-wrap:anywhere;">${reasonText}</p>
</#if>

<@layout.subheading>${msg("ibokRefusalNext")}</@layout.subheading>
<@layout.paragraph>${msg("ibokRefusalNextText")}</@layout.paragraph>
</@layout.emailLayout>
