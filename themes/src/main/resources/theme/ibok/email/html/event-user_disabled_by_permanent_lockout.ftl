<#import "template.ftl" as layout>
<@layout.message subject=layout.parts.text("eventUserDisabledByPermanentLockoutSubject") text=layout.parts.text("eventUserDisabledByPermanentLockoutBody") values=[layout.parts.moment(event.date)]/>
