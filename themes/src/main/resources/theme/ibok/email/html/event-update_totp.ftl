<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventUpdateTotpSubject") text=layout.parts.text("eventUpdateTotpBody") values=[layout.parts.moment(event.date), event.ipAddress!""]/>
