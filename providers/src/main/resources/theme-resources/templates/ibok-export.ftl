<#-- All that is held on one person, to be read and printed. Everything shown is escaped; it loads nothing and runs nothing. -->
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>${msg("ibokExportTitle")} – ${applicationNumber}</title>
    <style>
        @page { size: A4; margin: 20mm 15mm; }
        body { max-width: 180mm; margin: 15mm auto; padding: 0 5mm; color: #000; background: #fff; font: 11pt/1.45 "Liberation Sans", Arial, sans-serif; }
        h1 { margin: 8mm 0 4mm; font-size: 16pt; }
        h2 { margin: 7mm 0 2mm; font-size: 12.5pt; break-after: avoid; }
        p { margin: 0 0 3mm; }
        table { width: 100%; border-collapse: collapse; }
        th, td { padding: 1mm 2mm; border: 1px solid #777; text-align: left; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere; }
        thead th { background: #eee; }
        tbody th { width: 38%; font-weight: normal; }
        tr { break-inside: avoid; }
        .contact { margin-top: 10mm; padding-top: 3mm; border-top: 1px solid #000; font-size: 10pt; }
        @media print { body { max-width: none; margin: 0; padding: 0; } }
    </style>
</head>
<body>
<header>
    <p><strong>${organisationName}</strong></p>
</header>
<main>
    <h1>${msg("ibokExportTitle")}</h1>
    <p>${msg("ibokExportApplication")} <strong>${applicationNumber}</strong>. ${msg("ibokExportAt")} ${exportedAt}.</p>
    <p>${msg("ibokExportIntro")}</p>
    <#list parts as part>
    <section>
        <h2>${part.title()}</h2>
        <#if part.lines()?has_content>
        <table>
            <tbody>
            <#list part.lines() as line>
                <tr><th scope="row">${line.label()}</th><td>${line.value()}</td></tr>
            </#list>
            </tbody>
        </table>
        <#elseif part.rows()?has_content>
        <table>
            <thead>
                <tr><#list part.columns() as column><th scope="col">${column}</th></#list></tr>
            </thead>
            <tbody>
            <#list part.rows() as row>
                <tr><#list row as cell><td>${cell}</td></#list></tr>
            </#list>
            </tbody>
        </table>
        <#else>
        <p>${msg("ibokExportNothing")}</p>
        </#if>
    </section>
    </#list>
</main>
<footer class="contact">
    <p>${msg("ibokExportRights")}</p>
    <p>${msg("ibokRefusalContact")}<br>
        ${msg("ibokRefusalPhones")} ${contactPhones?replace(" do ", " " + msg("ibokPhoneRange") + " ")}<br>
        ${msg("ibokRefusalEmail")} ${contactEmail}</p>
</footer>
</body>
</html>
