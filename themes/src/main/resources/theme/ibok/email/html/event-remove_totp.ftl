<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventRemoveTotpSubject") text=layout.parts.text("eventRemoveTotpBody") values=[layout.parts.moment(event.date), event.ipAddress!""]/>
