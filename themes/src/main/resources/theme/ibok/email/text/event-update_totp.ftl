<#ftl output_format="plainText">
<#import "ibok-text.ftl" as text>
<@text.message text=text.parts.text("eventUpdateTotpBody") values=[text.parts.moment(event.date), event.ipAddress!""]/>
