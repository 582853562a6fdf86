<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>De qué declaración se trata, a quién se dirige y dónde consultar todos los datos.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>Versión de las definiciones</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>¿Qué versión de las definiciones sigue este archivo?</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>Número de la declaración</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>¿Con qué número archiva usted esta declaración?</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>Un número o nombre elegido por usted, que sea el mismo en todas las revisiones.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>letras, cifras, puntos, guiones y guiones bajos, sin espacios</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>Empiece por 1 y sume 1 cada vez que se publique una declaración modificada.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>¿Cuándo se cambió esta declaración por última vez?</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>Fecha y hora en UTC, con una Z al final como zona horaria.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>¿A qué archivo sustituye esta revisión?</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 caracteres, cifras y letras desde la a hasta la f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>¿En qué idioma están escritos los textos de este archivo?</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>La abreviatura de un idioma, con el país o la escritura cuando importe.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>un código de idioma como en, de-AT o zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>¿Dónde se vende el producto?</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>Los mercados determinan qué normas jurídicas debe cumplir la declaración.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>¿Dónde encuentran los compradores todos los datos?</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>¿Hay una dirección más corta que lleve a la misma página?</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>Se imprime como texto junto al código, para que se pueda teclear. Use su propio dominio.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>¿Dónde puede obtener un programa esta declaración?</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>La dirección de este archivo para tiendas y sitios de comparación.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>De qué trata la declaración y quién fabrica el producto.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>¿Cómo se llama el producto?</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>El nombre que figura en el embalaje. Se imprime tal como está escrito aquí y nunca se corta.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>¿Cómo se llama donde no cabe el nombre completo?</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>Solo se usa en etiquetas demasiado pequeñas para el nombre completo.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>¿Qué modelo es?</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>La denominación por la que un comprador reconoce el modelo en el propio dispositivo.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>¿A qué variante o lote se refiere, si no son todas las unidades del modelo?</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>¿Qué tipo de dispositivo es?</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>Cerradura</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>Rúter</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>Central domótica</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>Electrodoméstico</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>Para llevar puesto</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>Juguete</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>Termostato</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>Teléfono o tableta</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>Otro dispositivo</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>¿Para qué sirve el dispositivo y dónde se usa?</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>Una o dos frases sobre el uso, el entorno y las funciones principales.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>¿Qué número figura debajo del código de barras?</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>¿Qué versión del software lleva el dispositivo cuando se vende?</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>¿Qué versión del hardware es?</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>¿Quién fabrica el producto?</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>El nombre o la marca con que los compradores conocen al fabricante.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>¿Dónde está el sitio web del fabricante?</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>¿Cuál es la dirección postal del fabricante?</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>Nombre, calle, ciudad y país, como en un sobre.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>¿Cómo se ponen en contacto los clientes con el fabricante?</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>Una dirección de correo electrónico o una página con un formulario.</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>Si el dispositivo recibe actualizaciones de seguridad y cómo.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>¿Puede el dispositivo recibir actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>Una actualización de seguridad es un cambio del software que protege mejor el dispositivo, por ejemplo al corregir un fallo de seguridad del que se ha avisado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>Solo en parte</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>Una parte de su software se puede actualizar y otra no.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>¿Qué piezas no se pueden actualizar?</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>¿Cómo llegan las actualizaciones de seguridad al dispositivo?</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>Indique todas las formas que funcionan sin acudir al servicio al cliente.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>De forma automática, activada al venderse</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>De forma automática, cuando el usuario la active</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>Las inicia el usuario</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>Con una memoria, tarjeta o cable</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>Las instala un técnico</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>Solo al cambiar una pieza o el dispositivo</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>¿Puede el usuario aplazar o desactivar las actualizaciones automáticas?</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>Se pueden desactivar</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>Se pueden aplazar, pero no desactivar</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>Ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>¿Dónde se explica cómo desactivar las actualizaciones automáticas?</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>¿Cómo se enteran los usuarios de las actualizaciones?</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>Indique los lugares donde un usuario ve que hay una actualización.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>En el dispositivo</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>En la aplicación</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>Por correo electrónico, para quienes se apunten</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>Por mensaje de texto</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>En una página web</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>De ninguna forma</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>¿Dónde se apuntan los usuarios a los avisos?</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>La lista debe mantenerse separada de la publicidad.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>¿Se mantienen los avisos separados de la publicidad?</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>¿Cuánto cuestan las actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>Las paga el usuario</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>Gratis al principio, después de pago</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>¿Qué paga el usuario y a partir de cuándo?</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>¿Dónde se explica cómo instalar las actualizaciones?</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>¿Qué necesita un usuario para recibir actualizaciones?</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>Una conexión del dispositivo a internet</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>Una central domótica o estación base</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>Solo el dispositivo y un cable o una memoria</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>Una cuenta con el fabricante</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>¿Cómo se protegen las actualizaciones contra la manipulación?</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>Indique solo lo que está incorporado y probado.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>Cada actualización está firmada</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>La firma se comprueba antes de la instalación</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>Se recibe por una conexión cifrada</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>No se puede instalar una versión anterior sobre una más nueva</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>Una actualización fallida se deshace</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>La propia actualización está cifrada</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>Una clave de firma robada se puede revocar</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>La firma resiste a los ordenadores cuánticos</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>La han probado terceros</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>¿En cuántos días se corrige un fallo de seguridad grave, contados desde el aviso?</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>¿Es este plazo un objetivo o un compromiso?</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>Un objetivo</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>Un compromiso</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>¿Por qué no se puede actualizar el dispositivo o la pieza?</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>¿Sustituye usted el dispositivo si se descubre en él un fallo de seguridad?</translation>
    </message>
    <message>
        <source>Where an update cannot fix a flaw, say whether you replace the device instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Si una actualización no puede corregir un fallo de seguridad, indique si en su lugar sustituye el dispositivo.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>¿Se ofrece una sustitución?</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>Se ofrece</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>¿Hasta cuándo se ofrece una sustitución?</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>¿Cómo obtiene un comprador la sustitución?</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>Desde cuándo y hasta cuándo se prometen actualizaciones de seguridad, y con qué firmeza.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>¿Hasta qué punto es firme la fecha?</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>Los compradores entienden una fecha prevista como una promesa. La etiqueta muestra las dos de manera distinta.</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.support_commitment.promised.title</comment>
        <translation>Prometida al menos hasta esa fecha</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.support_commitment.planned.title</comment>
        <translation>Prevista, no prometida</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.not_promised.title</comment>
        <translation>No se promete ninguna fecha</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>¿Qué día empieza el período de soporte?</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>¿Qué ocurrió ese día?</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>Introducción de la primera unidad en el mercado</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Inicio de la venta general</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>Compra</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>Primer encendido</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Fabricación de la unidad</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>¿Hasta cuándo recibirá el dispositivo actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>¿Qué fin del soporte se prometió cuando se suministró la primera unidad?</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>No cambia nunca, aunque el soporte puede ampliarse más adelante.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>¿Qué recibe un usuario mientras dura el soporte?</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>Actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>Correcciones de otros errores</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>Funciones nuevas</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>Avisos de fallos de seguridad</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>Ayuda por teléfono o correo electrónico</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>¿Durante cuántos años se usará probablemente el dispositivo?</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>Piense en lo que esperan los usuarios, en para qué sirve el dispositivo y en productos similares.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>Por qué el soporte dura este tiempo</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>¿Por qué eligió esta duración del soporte?</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>Para su documentación técnica; no se imprime.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>¿Puede decir la etiqueta que los compradores no deben contar con actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>¿Desde qué día está el producto a la venta?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>¿Cuándo introdujo usted en el mercado la última unidad?</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>También el soporte de esa unidad debe durar lo suficiente.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>Aún se introducen unidades</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>¿Hasta qué día se puede pedir el producto?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>¿Qué día termina todo tipo de soporte?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>Qué puede esperar un comprador del dispositivo cuando hayan terminado las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>¿Qué hace el dispositivo cuando han terminado las actualizaciones de seguridad?</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>Funciona como antes</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>Algunas funciones se detienen</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>Deja de funcionar</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>¿Qué funciones se detienen?</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>¿Qué deben hacer los usuarios con el dispositivo cuando hayan terminado las actualizaciones?</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>Desconéctelo de internet</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>Tenga en cuenta que crece el riesgo de ataques</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>Nada, el riesgo sigue siendo bajo</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>¿Qué más deben saber los usuarios sobre el riesgo?</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>¿Esperarían los compradores que un dispositivo corriente de este tipo, sin software, durara más?</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>Si es así y el dispositivo pierde funciones cuando termina el soporte, se avisa a los compradores antes de que compren.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>¿Qué pueden hacer los usuarios cuando ha terminado el soporte?</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>Pagar un soporte más largo</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>Entregar el dispositivo al comprar otro</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>Usarlo sin internet</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>Instalar software de terceros</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>Devolverlo para reciclar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>¿Funciona el dispositivo sin conexión a internet?</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>Del todo</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>Con límites</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>En el dispositivo</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>En la aplicación</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>Por correo electrónico, para quienes se apunten</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>De ninguna forma</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>¿Cuántos días antes del fin se avisa a los usuarios?</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>¿Hasta cuándo funciona el servicio en línea del que depende el dispositivo?</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>Tanto como las actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>Dónde avisar de un fallo de seguridad y cómo se pone en marcha el dispositivo.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>¿Dónde se puede avisar de un fallo de seguridad?</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>Una dirección de correo electrónico o una página, en uso durante todo el período de soporte.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>¿Dónde se explica cómo trata usted los avisos de fallos de seguridad?</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>¿En cuántos días recibe una primera respuesta quien avisa de un fallo?</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>¿Dónde está su archivo security.txt?</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116. Necesita una línea Expires con una fecha futura; este programa no lo consulta.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>una dirección que termine en /.well-known/security.txt justo después del nombre de host</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>¿Con qué contraseña se entrega el dispositivo?</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>Ninguna, la elige el usuario</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>Una distinta en cada dispositivo</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>La misma en todos los dispositivos, debe cambiarse en el primer uso</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>La misma en todos los dispositivos, no se puede cambiar</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>Funciona sin contraseña</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>¿Dónde se explica cómo cambiar la contraseña?</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>¿Dónde se explica cómo poner en marcha el dispositivo de forma segura?</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>¿Dónde se explica cómo borrar los datos propios antes de entregar el dispositivo a otra persona?</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>¿Lleva usted una lista de los componentes de software (SBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>Existe y es pública</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>Existe, no es pública</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>¿Dónde se puede obtener la lista?</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>¿Lleva usted una lista de los componentes de hardware (HBOM)?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>Existe y es pública</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>Existe, no es pública</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>¿Dónde está la declaración UE de conformidad?</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>¿Dónde está la declaración de cumplimiento británica o australiana?</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>Perfil de red (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>¿Dónde está el perfil de red del dispositivo?</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520, Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>Etiquetas que otros han concedido al producto. Se nombran, nunca se dibujan.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>¿Qué etiquetas de seguridad se han concedido al producto?</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>¿Qué etiqueta es?</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>¿Qué sistema la concedió?</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Sistema de etiquetado de ciberseguridad (Singapur)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (Japón)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>Etiqueta de seguridad informática de la BSI (Alemania)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>Etiqueta finlandesa de ciberseguridad</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark</source>
        <comment>field.label_claims.item.scheme.us_ctm.title</comment>
        <translation>US Cyber Trust Mark</translation>
    </message>
    <message>
        <source>Product Security Verified (CSA)</source>
        <comment>field.label_claims.item.scheme.csa_psv.title</comment>
        <translation>Product Security Verified (CSA)</translation>
    </message>
    <message>
        <source>Label of the Australian industry</source>
        <comment>field.label_claims.item.scheme.au_label.title</comment>
        <translation>Etiqueta de la industria australiana</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>¿Qué nivel tiene?</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>¿Con qué número está registrada?</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>¿Qué día se emitió?</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>¿Hasta qué día es válida?</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>¿En qué página del sistema se puede consultar?</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>Declaración de cumplimiento</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>Solo para la declaración que exigen el Reino Unido y Australia; quién la firma y dónde.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>¿Quién firma la declaración?</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>¿Qué cargo tiene esta persona?</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>¿Dónde se firma la declaración?</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>Día de la firma</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>¿Qué día se firma la declaración?</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>Normas en que se basa</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>¿En qué normas se basa la declaración?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>¿Qué norma es?</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>¿Cuál es su número?</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>¿Qué versión o edición?</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>¿De qué fecha es?</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>Intercambio con otros formatos</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>Lo rellena el programa. Momentos exactos que venían en un archivo OpenEoX.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>Momentos de un archivo OpenEoX</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>¿Qué momentos exactos indicaba el archivo OpenEoX?</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>Los escribe «import openeox» y los vuelve a usar «export openeox» mientras caigan en los días indicados arriba.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>A la venta desde</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>fecha, hora y zona horaria como «2031-06-30T23:59:59Z», o «tba»</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Último día de venta</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>fecha, hora y zona horaria como «2031-06-30T23:59:59Z», o «tba»</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Fin del soporte de seguridad</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>fecha, hora y zona horaria como «2031-06-30T23:59:59Z», o «tba»</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Fin de todo el soporte</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>fecha, hora y zona horaria como «2031-06-30T23:59:59Z», o «tba»</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>fecha, hora y zona horaria como «2031-06-30T23:59:59Z», o «tba»</translation>
    </message>
    <message>
        <source>The revision number {revision} is not higher than {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>El número de revisión {revision} no es mayor que {earlier/revision}, el de la revisión anterior.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>Sume 1 al número de revisión cada vez que se publique una declaración modificada.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>El último cambio de esta revisión ({last_updated}) no es posterior al de la revisión anterior ({earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>Ponga en {@last_updated} la fecha y la hora de este cambio.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>La revisión anterior trataba del modelo {earlier/model_identifier}, esta trata de {model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>Para otro modelo, empiece una declaración aparte, con la revisión 1.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>La huella de supersedes no es la de la revisión anterior.</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation>Escriba {earlier_hash}, o deje que el programa haga la revisión siguiente.</translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation>Un dispositivo que solo se sustituye no se puede actualizar, pero {@updatable} dice {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation>Elija en {@updatable} la respuesta {@updatable=partly} o {@updatable=no}, o quite {@update_delivery=replacement_only} de {@update_delivery}.</translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>Los usuarios deben ocuparse ellos mismos de las actualizaciones, pero nunca se les avisa de que hay una.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>Indique una forma de avisar a los usuarios, o entregue las actualizaciones de forma automática.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>Quien se apunta a los avisos no debe recibir publicidad por ello.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>Mantenga la lista separada de la publicidad y escriba true, o no indique ninguna página para apuntarse.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>Las actualizaciones de seguridad son de pago.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>Ofrezca gratis las actualizaciones de seguridad; algunos mercados lo exigen.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>La revisión anterior prometía actualizaciones gratuitas; esta cobra por ellas.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Escriba free.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>La revisión anterior prometía actualizaciones de todo el dispositivo; esta no.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation>Escriba {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>Las actualizaciones se instalan solas, pero {@auto_update_off_url} no dice cómo desactivarlo.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>Añada {@auto_update_off_url} con la dirección de las instrucciones.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>La sustitución se ofrecía hasta {hardware_replacement/until}, y ese día ya ha pasado.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>Para un dispositivo que no se puede actualizar no se pueden prometer actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=not_promised}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Ponga {@support_commitment=not_promised} en {@support_commitment}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>Sin una fecha prometida, la etiqueta debe avisar a los compradores de que no cuenten con actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>Escriba true, o prometa una fecha.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>El soporte se promete hasta {support_end}, pero {@support_type} no incluye las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>Añada {@support_type=security_fixes} a {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>La promesa en la primera venta ({support_end_at_first_supply}) es posterior a la actual ({support_end}); un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>Escriba {support_end_at_first_supply} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>La promesa en la primera venta era {earlier/support_end_at_first_supply} y ahora es {support_end_at_first_supply}; no cambia nunca.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>Escriba {earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>La promesa en la primera venta era {earlier/support_end_at_first_supply} y ahora falta.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>Escriba {earlier/support_end_at_first_supply} en {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>El soporte termina ({support_end}) antes de empezar ({support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>Corrija {@support_start} o {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>El soporte termina ({support_end}) antes de que el producto esté a la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>Corrija {@support_end} o {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>Las actualizaciones de seguridad terminan ({support_end}) después del fin de todo el soporte ({end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>Corrija {@support_end} o {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>El soporte ha terminado ({support_end}); la etiqueta lo dice.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>El soporte termina dentro de menos de doce meses ({support_end}).</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>Considere una fecha posterior; a partir de ahora los compradores reciben poco soporte.</translation>
    </message>
    <message>
        <source>Support is promised for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_promise.message</comment>
        <translation>El soporte solo está prometido durante menos de dos años más, hasta {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_promise.mend</comment>
        <translation>Considere una fecha posterior; a partir de ahora los compradores reciben poco soporte.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise.</source>
        <comment>rule.support.planned.message</comment>
        <translation>Los compradores entienden una fecha prevista como una promesa.</translation>
    </message>
    <message>
        <source>Promise the date ({@support_commitment=promised}), or keep it; the label then says &quot;not promised&quot;.</source>
        <comment>rule.support.planned.mend</comment>
        <translation>Prometa la fecha ({@support_commitment=promised}), o manténgala; la etiqueta dice entonces «no prometidas».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>El dispositivo se puede actualizar, pero no se indica ningún fin del soporte.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=promised}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Indique {@support_end} y ponga {@support_commitment=promised} en {@support_commitment}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from {support_start_basis}.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>El período de soporte cuenta desde el día en que se introduce una unidad en el mercado, no desde {support_start_basis}.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Escriba {@support_start_basis=first_placed_on_market} y el día en que ocurrió.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>El fin publicado del período de soporte era {earlier/support_end} y ahora es {support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=promised}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Escriba {@support_commitment=promised}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>El inicio publicado del soporte era {earlier/support_start} y ahora es {support_start}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>Escriba {earlier/support_start} o un día anterior.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>La venta termina ({end_of_sales}) antes de empezar ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>Corrija {@end_of_sales} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) antes de que el producto esté a la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>Corrija {@end_of_life} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) mientras el producto aún se vende (hasta {end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>Corrija {@end_of_life} o {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>La última unidad se introdujo en el mercado ({last_placed_on_market}) antes de que empezara la venta ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>Corrija {@last_placed_on_market} o {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>Todo el soporte termina ({end_of_life}) antes de que se introduzca en el mercado la última unidad ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>Corrija {@end_of_life} o {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>Se conoce el fin, pero no desde cuándo está el producto a la venta.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>Indique la fecha de {@general_availability}.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>Se conoce el fin de todo el soporte ({end_of_life}), pero no el último día de venta.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>Indique la fecha de {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>El producto se vende hasta {end_of_sales}, pero solo recibe actualizaciones de seguridad hasta {support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>Termine antes la venta, u ofrezca soporte durante más tiempo.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation>El fin de todo el soporte estaba publicado ({earlier/end_of_life}) y ahora es {@end_of_life=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique una posterior.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>El fin publicado de todo el soporte era {earlier/end_of_life} y ahora es {end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>Mantenga la fecha, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation>El último día de venta estaba publicado ({earlier/end_of_sales}) y ahora es {@end_of_sales=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique otra.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation>El primer día de venta estaba publicado ({earlier/general_availability}) y ahora es {@general_availability=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>Mantenga la fecha, o indique otra.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>Los compradores de un dispositivo que protege un hogar necesitan saber qué hace sin actualizaciones.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>Averigüe qué hace el dispositivo sin actualizaciones e indíquelo.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>El dispositivo deja de funcionar, pero {@end_of_life} no dice cuándo.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>Añada {@end_of_life} con su fecha.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>Se avisa a los usuarios de las actualizaciones, pero no de que termina el soporte.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>Avise a los usuarios de la misma forma e indíquela en {@end_of_support_notice}, o explique en {@end_of_support_notice_reason} por qué no es posible.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>La revisión anterior decía que el dispositivo funciona como antes cuando termina el soporte; esta promete menos.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>La revisión anterior decía que algunas funciones se detienen; ahora el dispositivo deja de funcionar.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The device does not last as long as an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>El dispositivo dura menos que uno corriente y pierde funciones cuando termina el soporte; la etiqueta avisa de ello.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>Todos los dispositivos tienen la misma contraseña y nadie puede cambiarla.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>Deje que el usuario elija una contraseña, o dé a cada dispositivo la suya.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>El número de registro {item/registration_id} no contiene el día en que vence la etiqueta, {item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>Copie el número de la etiqueta; tiene la forma CSA/DDMMAA/número.</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>La etiqueta de Singapur es válida tres años como máximo, pero esta lo sería de {item/issued} a {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>Una etiqueta JC-STAR es válida dos años como máximo, pero esta lo sería de {item/issued} a {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>La etiqueta es válida hasta {item/expires}, más tiempo que el soporte, que dura hasta {support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>Corrija uno de los dos días; la etiqueta no dura más que las actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>La etiqueta vence ({item/expires}) antes de emitirse ({item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>Copie los dos días del certificado.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>Esta etiqueta ha vencido ({item/expires}).</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>La etiqueta finlandesa ya no se concede.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>Quítela cuando haya llegado su último día.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta {@product_variant_batch}.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>Indique el tipo o el lote al que se aplica la declaración.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta la dirección postal del fabricante.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>Añada {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>Hay una declaración de cumplimiento firmada, pero falta el fin del soporte que se prometió cuando se suministró la primera unidad.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>Añada {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>El Reino Unido exige la declaración en inglés, pero los textos están en «{language}».</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Escriba los textos también en inglés, en «en».</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>El texto dice «{word}», lo que promete a los compradores más de lo que significa.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Indique una fecha, o quite esas palabras.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>El texto dice «{word}», lo que los compradores entienden mal.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>Use palabras más sencillas.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>Elementos de la NTIA de 2017 con los añadidos de la FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>Normativa británica de 2023 sobre la seguridad de los productos</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>Reglamento de Ciberresiliencia de la UE</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>Diseño ecológico de la UE para teléfonos inteligentes y tabletas</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>Normas australianas de 2025 sobre dispositivos inteligentes</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark, datos para el registro</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645, disposiciones sobre actualizaciones</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0, lo que necesita un archivo de este tipo</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>Una declaración de cumplimiento indica el tipo y el lote; escriba «todas las unidades» si se refiere a todas.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>Las actualizaciones automáticas no pueden estar activadas de fábrica y a la vez esperar a que se activen.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>Quite {@update_delivery=automatic_default_on} o {@update_delivery=automatic_opt_in}.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>¿Desde qué momento está a la venta?</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>¿En qué momento termina su venta?</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>¿En qué momento termina el soporte de seguridad?</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>¿En qué momento termina todo el soporte?</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>¿En qué momento se modificó ese archivo por última vez?</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>Lo escribe el programa. Indica a programas posteriores cómo leer el archivo.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>¿Qué revisión es esta?</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>La huella (SHA-256) de la revisión anterior a esta, 64 caracteres. La escribe el programa al empezar la revisión siguiente.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>GTIN (EAN, UPC) de 8, 12, 13 o 14 cifras. El código de la etiqueta puede contenerlo, para que una caja y un teléfono lean el mismo código.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>Adónde lleva el código</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>¿Qué dirección contiene el código de la etiqueta?</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>La página es la que usted indicó como página con todos los datos. El GS1 Digital Link se forma con su nombre de host y el número de código de barras (https://HOST/01/GTIN); su servidor tiene que redirigirlo a la página. Sin respuesta, es el GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>La página con todos los datos</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>La página con todos los datos</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>El GS1 Digital Link con el número de código de barras</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>El GS1 Digital Link con el número de código de barras</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>Sí significa que quien se apunta a los avisos no recibe publicidad.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>Sin una fecha prometida, la etiqueta debe decirlo con palabras claras.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>¿Cuántos días pasan como máximo hasta que usted vuelve a informar a quien avisó de un fallo?</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>El último cambio que indica el archivo ({last_updated}) está en el futuro.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>Escriba la fecha y la hora del último cambio antes de publicar el archivo, y compruebe el reloj de su ordenador.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>El último cambio que indica el archivo ({last_updated}) es de antes de que existieran estas declaraciones.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>Compruebe el año.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation>Elija en {@hardware_replacement/offered} la respuesta {@hardware_replacement/offered=not_offered}, o dé la fecha nueva, en la revisión siguiente.</translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>El soporte terminó ({support_end}) antes de que se escribiera esta primera declaración ({last_updated}).</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>La última unidad se introduce en el mercado ({last_placed_on_market}), pero el soporte termina ({support_end}) menos de cinco años después.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o indique en {@expected_use_years} que el dispositivo se usa menos de cinco años.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años, pero la última unidad, introducida en el mercado ({last_placed_on_market}), tiene soporte durante menos tiempo, hasta {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>Quítela, o indique los días de la nueva, en la revisión siguiente.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>Etiqueta electrónica de estante, 400 x 300 puntos</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>Etiqueta electrónica de estante, 296 x 128 puntos</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>Panel completo para el embalaje</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>Ficha, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>Ficha, US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>Etiqueta de estante</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>Tira ancha para cajas</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>Cuadrado pequeño, solo fecha y QR</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>Etiqueta de 4 x 6 pulgadas, impresora térmica</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless you choose the GS1 Digital Link for it. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>El código de la etiqueta lleva aquí, salvo que elija para él el GS1 Digital Link. La dirección debe funcionar mientras se pueda leer la etiqueta.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.update_fix_time_days.help</comment>
        <translation>Días naturales; los fines de semana y los festivos cuentan.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.end_of_support_notice_days.help</comment>
        <translation>Días naturales; los fines de semana y los festivos cuentan.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_ack_days.help</comment>
        <translation>Días naturales; los fines de semana y los festivos cuentan.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_status_interval_days.help</comment>
        <translation>Días naturales; los fines de semana y los festivos cuentan.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but support ends {support_end}, less than five years from today.</source>
        <comment>rule.support.five_years_placed.message</comment>
        <translation>Todavía se introducen unidades en el mercado, pero el soporte termina el {support_end}, en menos de cinco años.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years_placed.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o indique en {@expected_use_years} que el dispositivo se usa menos de cinco años.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}.</source>
        <comment>rule.support.expected_use_placed.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años y todavía se introducen unidades en el mercado, pero el soporte termina antes, el {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use_placed.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>Add it, for example: {line}</source>
        <comment>finding.phrase.add.example</comment>
        <translation>Añádalo, por ejemplo: {line}</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.phrase.add.it</comment>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>Add it with one of: {answers}.</source>
        <comment>finding.phrase.add.one_of</comment>
        <translation>Añada una de estas respuestas: {answers}.</translation>
    </message>
    <message>
        <source>Add it with some of: {answers}.</source>
        <comment>finding.phrase.add.some_of</comment>
        <translation>Añada algunas de estas respuestas: {answers}.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <comment>finding.phrase.format.7z</comment>
        <translation>un archivo comprimido 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>finding.phrase.format.bmp</comment>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <comment>finding.phrase.format.bzip2</comment>
        <translation>un archivo comprimido con bzip2</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <comment>finding.phrase.format.empty_zip</comment>
        <translation>un archivo ZIP vacío</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>finding.phrase.format.gif</comment>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <comment>finding.phrase.format.gzip</comment>
        <translation>un archivo comprimido con gzip</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>finding.phrase.format.jpeg</comment>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>an office document of an old kind</source>
        <comment>finding.phrase.format.old_office</comment>
        <translation>un documento de oficina de un tipo antiguo</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <comment>finding.phrase.format.pdf</comment>
        <translation>un archivo PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>finding.phrase.format.png</comment>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <comment>finding.phrase.format.postscript</comment>
        <translation>un archivo PostScript</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>finding.phrase.format.program</comment>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>finding.phrase.format.rar</comment>
        <translation>un archivo comprimido RAR</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <comment>finding.phrase.format.rtf</comment>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <comment>finding.phrase.format.svg</comment>
        <translation>una imagen SVG</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <comment>finding.phrase.format.tiff</comment>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>finding.phrase.format.web_page</comment>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <comment>finding.phrase.format.webp</comment>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>an XML file</source>
        <comment>finding.phrase.format.xml</comment>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <comment>finding.phrase.format.xz</comment>
        <translation>un archivo comprimido con xz</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <comment>finding.phrase.format.zip</comment>
        <translation>un archivo ZIP o un documento de oficina</translation>
    </message>
    <message>
        <source>a file for label printers (ZPL)</source>
        <comment>finding.phrase.format.zpl</comment>
        <translation>un archivo para impresoras de etiquetas (ZPL)</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <comment>finding.phrase.item.pictogram</comment>
        <translation>un pictograma</translation>
    </message>
    <message>
        <source>a line or an area</source>
        <comment>finding.phrase.item.rule</comment>
        <translation>una línea o una superficie</translation>
    </message>
    <message>
        <source>the QR code</source>
        <comment>finding.phrase.item.symbol</comment>
        <translation>el código QR</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <comment>finding.phrase.item.text</comment>
        <translation>el texto {text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>finding.phrase.kind.boolean</comment>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>finding.phrase.kind.list</comment>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <comment>finding.phrase.kind.map</comment>
        <translation>un grupo de campos</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>finding.phrase.kind.nothing</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>finding.phrase.kind.number</comment>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>finding.phrase.kind.text</comment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.list.and</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.list.or</comment>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>revisions {first} to {last} are missing</source>
        <comment>finding.phrase.missing.many</comment>
        <translation>faltan las revisiones {first} a {last}</translation>
    </message>
    <message>
        <source>revision {first} is missing</source>
        <comment>finding.phrase.missing.one</comment>
        <translation>falta la revisión {first}</translation>
    </message>
    <message>
        <source>revisions {first} and {last} are missing</source>
        <comment>finding.phrase.missing.two</comment>
        <translation>faltan las revisiones {first} y {last}</translation>
    </message>
    <message>
        <source>{key} ({date})</source>
        <comment>finding.phrase.openeox.date</comment>
        <translation>{key} ({date})</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.part.fingerprint</comment>
        <translation>huella</translation>
    </message>
    <message>
        <source>length of the period</source>
        <comment>finding.phrase.part.length</comment>
        <translation>duración del período</translation>
    </message>
    <message>
        <source>maker and model</source>
        <comment>finding.phrase.part.maker</comment>
        <translation>fabricante y modelo</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.part.model</comment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>finding.phrase.part.note</comment>
        <translation>explicación</translation>
    </message>
    <message>
        <source>time bar</source>
        <comment>finding.phrase.part.term</comment>
        <translation>barra de tiempo</translation>
    </message>
    <message>
        <source>title</source>
        <comment>finding.phrase.part.title</comment>
        <translation>título</translation>
    </message>
    <message>
        <source>address</source>
        <comment>finding.phrase.part.url</comment>
        <translation>dirección</translation>
    </message>
    <message>
        <source>revision {number} ({file})</source>
        <comment>finding.phrase.revision.file</comment>
        <translation>la revisión {number} ({file})</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <comment>finding.phrase.revision.number</comment>
        <translation>la revisión {number}</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>finding.phrase.thing.a_box</comment>
        <translation>una caja</translation>
    </message>
    <message>
        <source>the box {name}</source>
        <comment>finding.phrase.thing.box</comment>
        <translation>la caja {name}</translation>
    </message>
    <message>
        <source>the frame</source>
        <comment>finding.phrase.thing.frame</comment>
        <translation>el marco</translation>
    </message>
    <message>
        <source>the next page</source>
        <comment>finding.phrase.thing.next_page</comment>
        <translation>la página siguiente</translation>
    </message>
    <message>
        <source>the style {name}</source>
        <comment>finding.phrase.thing.style</comment>
        <translation>el estilo {name}</translation>
    </message>
    <message>
        <source>the styles</source>
        <comment>finding.phrase.thing.styles</comment>
        <translation>los estilos</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>finding.phrase.thing.template</comment>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>finding.phrase.unit.days</comment>
        <translation>{number} días</translation>
    </message>
    <message>
        <source>{number} years</source>
        <comment>finding.phrase.unit.years</comment>
        <translation>{number} años</translation>
    </message>
    <message>
        <source>always</source>
        <comment>finding.phrase.where.always</comment>
        <translation>siempre</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.where.and</comment>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{question} is at least {number}</source>
        <comment>finding.phrase.where.at_least</comment>
        <translation>{question} es al menos {number}</translation>
    </message>
    <message>
        <source>{question} contains {answers}</source>
        <comment>finding.phrase.where.contains</comment>
        <translation>{question} contiene {answers}</translation>
    </message>
    <message>
        <source>{question} does not contain {answers}</source>
        <comment>finding.phrase.where.contains_not</comment>
        <translation>{question} no contiene {answers}</translation>
    </message>
    <message>
        <source>the earlier {question}</source>
        <comment>finding.phrase.where.earlier</comment>
        <translation>la respuesta anterior a {question}</translation>
    </message>
    <message>
        <source>{question} is given</source>
        <comment>finding.phrase.where.given</comment>
        <translation>{question} tiene respuesta</translation>
    </message>
    <message>
        <source>{question} is {answers}</source>
        <comment>finding.phrase.where.is</comment>
        <translation>{question} es {answers}</translation>
    </message>
    <message>
        <source>{question} is not {answers}</source>
        <comment>finding.phrase.where.is_not</comment>
        <translation>{question} no es {answers}</translation>
    </message>
    <message>
        <source>{question} is less than {number}</source>
        <comment>finding.phrase.where.less_than</comment>
        <translation>{question} es menos de {number}</translation>
    </message>
    <message>
        <source>{question} matches {pattern}</source>
        <comment>finding.phrase.where.matches</comment>
        <translation>{question} corresponde a {pattern}</translation>
    </message>
    <message>
        <source>not ({where})</source>
        <comment>finding.phrase.where.not</comment>
        <translation>no ({where})</translation>
    </message>
    <message>
        <source>{question} is not given</source>
        <comment>finding.phrase.where.not_given</comment>
        <translation>{question} no tiene respuesta</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.where.or</comment>
        <translation>{first} o {last}</translation>
    </message>
    <message>
        <source>{question} has an item where {where}</source>
        <comment>finding.phrase.where.some</comment>
        <translation>{question} tiene un elemento en el que {where}</translation>
    </message>
    <message>
        <source>{answer} cannot stand beside other choices of {question}.</source>
        <comment>finding.choice.exclusive.message</comment>
        <translation>{answer} no puede estar junto a otras respuestas a {question}.</translation>
    </message>
    <message>
        <source>Take {answer} out, or all the others.</source>
        <comment>finding.choice.exclusive.mend</comment>
        <translation>Quite {answer}, o todas las demás.</translation>
    </message>
    <message>
        <source>{question} has {answer} twice.</source>
        <comment>finding.choice.twice.message</comment>
        <translation>{question} contiene {answer} dos veces.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <comment>finding.choice.twice.mend</comment>
        <translation>Quite una de las dos.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices of {question}.</source>
        <comment>finding.choice.unknown.message</comment>
        <translation>{value} no es una de las respuestas a {question}.</translation>
    </message>
    <message>
        <source>Write one of: {answers}.</source>
        <comment>finding.choice.unknown:any.mend</comment>
        <translation>Escriba una de estas: {answers}.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.choice.unknown:meant.mend</comment>
        <translation>¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>The code opens {address}, which leaves out a part of {field}: {lost}.</source>
        <comment>finding.code.address_loses.message</comment>
        <translation>El código abre {address}; lo que omite de {field}: {lost}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; then the code holds {field} as it is.</source>
        <comment>finding.code.address_loses:link.mend</comment>
        <translation>Elija en {@code_leads_to} la respuesta {@code_leads_to=page}; entonces el código contiene {field} tal cual.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or take it out of {field}.</source>
        <comment>finding.code.address_loses:page.mend</comment>
        <translation>Elija en {@code_leads_to} la respuesta {@code_leads_to=page}, o quítelo de {field}.</translation>
    </message>
    <message>
        <source>The code opens {address} and not {@detail_url}.</source>
        <comment>finding.code.not_chosen.message</comment>
        <translation>El código abre {address} y no {@detail_url}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; or to {@code_leads_to=gs1_digital_link}, if your server sends that address on to the page.</source>
        <comment>finding.code.not_chosen.mend</comment>
        <translation>Elija en {@code_leads_to} la respuesta {@code_leads_to=page}; o {@code_leads_to=gs1_digital_link}, si su servidor redirige esa dirección a la página.</translation>
    </message>
    <message>
        <source>The code opens {address}.</source>
        <comment>finding.code.redirect.message</comment>
        <translation>El código abre {address}.</translation>
    </message>
    <message>
        <source>Make sure that your server sends it on to {page}.</source>
        <comment>finding.code.redirect.mend</comment>
        <translation>Asegúrese de que su servidor la redirige a {page}.</translation>
    </message>
    <message>
        <source>The code opens {address}, but {host} is shared by many and not yours to set up.</source>
        <comment>finding.code.shared_host.message</comment>
        <translation>El código abre {address}, pero {host} lo comparten muchos y usted no puede configurarlo.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or use a page on a host of your own.</source>
        <comment>finding.code.shared_host.mend</comment>
        <translation>Elija en {@code_leads_to} la respuesta {@code_leads_to=page}, o use una página en un servidor propio.</translation>
    </message>
    <message>
        <source>{field} lies {years} years ahead: {date}.</source>
        <comment>finding.date.far:ahead.message</comment>
        <translation>{field} está a {years} años de hoy: {date}.</translation>
    </message>
    <message>
        <source>Check the year. If no day is decided, do not write one that means &quot;never&quot;.</source>
        <comment>finding.date.far:ahead.mend</comment>
        <translation>Compruebe el año. Si no hay un día decidido, no escriba uno que quiera decir «nunca».</translation>
    </message>
    <message>
        <source>{field} is {date}, which programs write for an unknown date.</source>
        <comment>finding.date.far:unset.message</comment>
        <translation>{field} es {date}, que los programas escriben cuando no conocen la fecha.</translation>
    </message>
    <message>
        <source>Check the date, or take it out.</source>
        <comment>finding.date.far:unset.mend</comment>
        <translation>Compruebe la fecha, o quítela.</translation>
    </message>
    <message>
        <source>{field} has blanks or other marks around the date.</source>
        <comment>finding.date.invalid:marks.message</comment>
        <translation>{field}: hay espacios u otros signos alrededor de la fecha.</translation>
    </message>
    <message>
        <source>Write {date} and nothing around it.</source>
        <comment>finding.date.invalid:marks.mend</comment>
        <translation>Escriba {date} y nada alrededor.</translation>
    </message>
    <message>
        <source>{field} should be a date, but is {value}.</source>
        <comment>finding.date.invalid:no_date.message</comment>
        <translation>{field}: aquí va una fecha, pero dice {value}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.date.invalid:no_date.mend</comment>
        <translation>Escriba una fecha como {example}.</translation>
    </message>
    <message>
        <source>{field} names a day or month that the calendar does not have: {value}.</source>
        <comment>finding.date.invalid:no_such_day.message</comment>
        <translation>{field}: ese día o mes no existe en el calendario: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:no_such_day.mend</comment>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>{field} names a year outside of 2000 to 2099: {value}.</source>
        <comment>finding.date.invalid:year.message</comment>
        <translation>{field}: el año no está entre 2000 y 2099: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:year.mend</comment>
        <translation>Corrija la fecha.</translation>
    </message>
    <message>
        <source>{value} is a length of time: when does the clock start and stop?</source>
        <comment>finding.date.length_of_time.message</comment>
        <translation>{value} es una duración: ¿cuándo empieza y cuándo acaba?</translation>
    </message>
    <message>
        <source>{field} should be a date with the time in UTC.</source>
        <comment>finding.date.no_time.message</comment>
        <translation>{field}: aquí va una fecha con la hora en UTC.</translation>
    </message>
    <message>
        <source>Add the time in UTC: {example}.</source>
        <comment>finding.date.no_time:day.mend</comment>
        <translation>Añada la hora en UTC: {example}.</translation>
    </message>
    <message>
        <source>Write date and time in UTC, such as {example}.</source>
        <comment>finding.date.no_time:other.mend</comment>
        <translation>Escriba fecha y hora en UTC, como {example}.</translation>
    </message>
    <message>
        <source>Say that it is in UTC by a Z at the end, such as {example}.</source>
        <comment>finding.date.no_time:zone.mend</comment>
        <translation>Indique con una Z al final que es UTC, como {example}.</translation>
    </message>
    <message>
        <source>{value} is still to be filled in.</source>
        <comment>finding.date.placeholder.message</comment>
        <translation>{value} está todavía por rellenar.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.placeholder.mend</comment>
        <translation>Escriba la fecha misma, como {example}.</translation>
    </message>
    <message>
        <source>{field} names only a month.</source>
        <comment>finding.date.precision:day.message</comment>
        <translation>{field} solo indica un mes.</translation>
    </message>
    <message>
        <source>Add the day, such as {example}.</source>
        <comment>finding.date.precision:day.mend</comment>
        <translation>Añada el día, como {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month.message</comment>
        <translation>{field} solo indica un año.</translation>
    </message>
    <message>
        <source>Add the month, such as {example}.</source>
        <comment>finding.date.precision:month.mend</comment>
        <translation>Añada el mes, como {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month_and_day.message</comment>
        <translation>{field} solo indica un año.</translation>
    </message>
    <message>
        <source>Add the month and the day, such as {example}.</source>
        <comment>finding.date.precision:month_and_day.mend</comment>
        <translation>Añada el mes y el día, como {example}.</translation>
    </message>
    <message>
        <source>{value} promises no date: it may end at any time.</source>
        <comment>finding.date.vague.message</comment>
        <translation>{value} no promete ninguna fecha: puede acabar en cualquier momento.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.vague.mend</comment>
        <translation>Escriba la fecha misma, como {example}.</translation>
    </message>
    <message>
        <source>The choice {before} is now named {now}.</source>
        <comment>finding.document.choice_renamed.message</comment>
        <translation>La respuesta {before} se llama ahora {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend</comment>
        <translation>«updatefacts upgrade» lo escribe así.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend_in_form</comment>
        <translation>El próximo cambio lo escribe así.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.choice_renamed:done.mend</comment>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>The field {before} is now named {now}.</source>
        <comment>finding.document.field_renamed.message</comment>
        <translation>El campo {before} se llama ahora {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend</comment>
        <translation>«updatefacts upgrade» lo escribe así.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend_in_form</comment>
        <translation>El próximo cambio lo escribe así.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.field_renamed:done.mend</comment>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>This is no disclosure: it holds no fields.</source>
        <comment>finding.document.no_fields.message</comment>
        <translation>Esto no es una declaración: no contiene ningún campo.</translation>
    </message>
    <message>
        <source>Write one field a line, such as &quot;product_name: My device&quot;; &quot;updatefacts new&quot; writes a file to start with.</source>
        <comment>finding.document.no_fields.mend</comment>
        <translation>Escriba un campo por línea, como «product_name: Mi dispositivo»; «updatefacts new» escribe un archivo para empezar.</translation>
    </message>
    <message>
        <source>Answer the questions.</source>
        <comment>finding.document.no_fields.mend_in_form</comment>
        <translation>Responda a las preguntas.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions and is read as version {ours}.</source>
        <comment>finding.document.version_earlier.message</comment>
        <translation>Este archivo sigue la versión {version} de las definiciones y se lee como versión {ours}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend</comment>
        <translation>«updatefacts upgrade» lo escribe así.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend_in_form</comment>
        <translation>El próximo cambio lo escribe así.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.version_earlier:done.mend</comment>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Write schema_version: &quot;{ours}&quot; and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend</comment>
        <translation>Escriba schema_version: &quot;{ours}&quot; y corrija lo que se encuentre después.</translation>
    </message>
    <message>
        <source>Choose version {ours} and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend_in_form</comment>
        <translation>Elija la versión {ours} y corrija lo que se encuentre después.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions, but this program knows version {ours}.</source>
        <comment>finding.document.version_known.message</comment>
        <translation>Este archivo sigue la versión {version} de las definiciones, pero este programa conoce la versión {ours}.</translation>
    </message>
    <message>
        <source>Use a newer version of this program.</source>
        <comment>finding.document.version_known:newer.mend</comment>
        <translation>Use una versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:host.message</comment>
        <translation>{field} no es ni una dirección de correo ni la dirección de una página.</translation>
    </message>
    <message>
        <source>Write {page} for a page, or name@{host} for an e-mail address.</source>
        <comment>finding.email.invalid:host.mend</comment>
        <translation>Escriba {page} para una página, o nombre@{host} para una dirección de correo.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:marks.message</comment>
        <translation>{field} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.email.invalid:marks.mend</comment>
        <translation>Escriba {address} y nada alrededor.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:neither.message</comment>
        <translation>{field} no es ni una dirección de correo ni la dirección de una página.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com, or a page that starts with https://.</source>
        <comment>finding.email.invalid:neither.mend</comment>
        <translation>Escriba una dirección de correo como name@example.com, o una página que empiece por https://.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:shape.message</comment>
        <translation>{field} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write it as name@host, such as name@example.com.</source>
        <comment>finding.email.invalid:shape.mend</comment>
        <translation>Escríbala como nombre@servidor, por ejemplo name@example.com.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:two.message</comment>
        <translation>{field} no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Write one e-mail address.</source>
        <comment>finding.email.invalid:two.mend</comment>
        <translation>Escriba una sola dirección de correo.</translation>
    </message>
    <message>
        <source>{field} belongs here only where {where}.</source>
        <comment>finding.field.misplaced.message</comment>
        <translation>{field} solo va aquí si {where}.</translation>
    </message>
    <message>
        <source>Take it out, or correct the field it depends on.</source>
        <comment>finding.field.misplaced.mend</comment>
        <translation>Quítelo, o corrija el campo del que depende.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <comment>finding.field.missing:always.message</comment>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <source>{way}</source>
        <comment>finding.field.missing.mend</comment>
        <translation>{way}</translation>
    </message>
    <message>
        <source>{field} is missing; it is needed where {why}.</source>
        <comment>finding.field.missing:where.message</comment>
        <translation>Falta {field}; hace falta si {why}.</translation>
    </message>
    <message>
        <source>{key} is not the name of a field.</source>
        <comment>finding.field.unknown.message</comment>
        <translation>{key} no es el nombre de un campo.</translation>
    </message>
    <message>
        <source>Take it out, or see the names of all fields with &quot;updatefacts list fields&quot;.</source>
        <comment>finding.field.unknown:any.mend</comment>
        <translation>Quítelo, o vea los nombres de todos los campos con «updatefacts list fields».</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.field.unknown:any.mend_in_form</comment>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.field.unknown:meant.mend</comment>
        <translation>¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit does not match the others.</source>
        <comment>finding.gtin.check_digit:any.message</comment>
        <translation>{field} está mal escrito: la última cifra no corresponde a las otras.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: one digit may be wrong or too many, or two may have changed places.</source>
        <comment>finding.gtin.check_digit:any.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras: una cifra puede estar mal o de más, o dos pueden estar cambiadas.</translation>
    </message>
    <message>
        <source>{field} is mistyped, perhaps with a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.check_digit:digit_too_many.message</comment>
        <translation>{field} está mal escrito, quizá con una cifra de más, pues {valid} es un número válido.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:digit_too_many.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras.</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit should be {right}, but is {written}.</source>
        <comment>finding.gtin.check_digit:last.message</comment>
        <translation>{field} está mal escrito: la última cifra debería ser {right}, pero es {written}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:last.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras.</translation>
    </message>
    <message>
        <source>The barcode number {number} in {field} is mistyped: its last digit should be {right}.</source>
        <comment>finding.gtin.in_address:mistyped.message</comment>
        <translation>El número de código de barras {number} en {field} está mal escrito: la última cifra debería ser {right}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.in_address:mistyped.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras.</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, but {@gtin} is {gtin}.</source>
        <comment>finding.gtin.in_address:other_product.message</comment>
        <translation>{field} indica el número de código de barras {number}, pero {@gtin} es {gtin}.</translation>
    </message>
    <message>
        <source>Correct the one that belongs to another product.</source>
        <comment>finding.gtin.in_address:other_product.mend</comment>
        <translation>Corrija el que pertenece a otro producto.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: perhaps it has a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.length:digit_too_many.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras: quizá tenga una cifra de más, pues {valid} es un número válido.</translation>
    </message>
    <message>
        <source>{field} should be 8, 12, 13 or 14 digits, but is {gtin}.</source>
        <comment>finding.gtin.length.message</comment>
        <translation>{field} debería tener 8, 12, 13 o 14 cifras, pero es {gtin}.</translation>
    </message>
    <message>
        <source>Write {digits}, without spaces or other marks.</source>
        <comment>finding.gtin.length:marks.mend</comment>
        <translation>Escriba {digits}, sin espacios ni otros signos.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.</source>
        <comment>finding.gtin.length:other.mend</comment>
        <translation>Copie el número que hay bajo el código de barras, sin espacios; una hoja de cálculo debe guardarlo como texto.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for books (ISBN).</source>
        <comment>finding.gtin.reserved:books.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para libros (ISBN).</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one company.</source>
        <comment>finding.gtin.reserved:company.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para uso dentro de una empresa.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for coupons.</source>
        <comment>finding.gtin.reserved:coupons.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para cupones.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for examples.</source>
        <comment>finding.gtin.reserved:examples.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para ejemplos.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for magazines (ISSN).</source>
        <comment>finding.gtin.reserved:magazines.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para revistas (ISSN).</translation>
    </message>
    <message>
        <source>{field} belongs to no product: {gtin}.</source>
        <comment>finding.gtin.reserved:no_product.message</comment>
        <translation>{field} no pertenece a ningún producto: {gtin}.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode of the product as it is sold.</source>
        <comment>finding.gtin.reserved.mend</comment>
        <translation>Copie el número que hay bajo el código de barras del producto tal como se vende.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for refunds.</source>
        <comment>finding.gtin.reserved:refunds.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para reembolsos.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one region or shop.</source>
        <comment>finding.gtin.reserved:region.message</comment>
        <translation>{field} no puede pertenecer a ningún dispositivo: los números que empiezan como {gtin} son para uso dentro de una región o tienda.</translation>
    </message>
    <message>
        <source>{file} has the same GTIN, but is another disclosure (number {id}).</source>
        <comment>finding.gtin.shared.message</comment>
        <translation>{file} tiene el mismo GTIN, pero es otra declaración (número {id}).</translation>
    </message>
    <message>
        <source>Write the GTIN of each product, or make one disclosure of the two.</source>
        <comment>finding.gtin.shared.mend</comment>
        <translation>Escriba el GTIN de cada producto, o haga de las dos una sola declaración.</translation>
    </message>
    <message>
        <source>The file {file}, revision {next}, follows revision {revision} by another fingerprint: this file was changed after it was published.</source>
        <comment>finding.history.changed:followed.message</comment>
        <translation>El archivo {file}, revisión {next}, sigue a la revisión {revision} con otra huella: este archivo se cambió después de publicarse.</translation>
    </message>
    <message>
        <source>This file was published as revision {revision} and has been changed since.</source>
        <comment>finding.history.changed:since.message</comment>
        <translation>Este archivo se publicó como revisión {revision} y se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision: &quot;updatefacts revise FOLDER NEW&quot; starts it, with the folder of what was published and a file of its own.</source>
        <comment>finding.history.changed.mend</comment>
        <translation>Restablezca lo que se publicó y haga el cambio en la revisión siguiente: «updatefacts revise CARPETA NUEVO» la empieza, con la carpeta de lo publicado y un archivo propio.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision.</source>
        <comment>finding.history.changed.mend_in_form</comment>
        <translation>Vuelva a poner lo que se publicó, y haga el cambio en la revisión siguiente.</translation>
    </message>
    <message>
        <source>{before} says that it was published on {published}, but the clock of this computer says {now}, and a revision is never older than the one before.</source>
        <comment>finding.history.clock.message</comment>
        <translation>Según {before}, se publicó el {published}, pero el reloj de este ordenador dice {now}, y una revisión nunca es más antigua que la anterior.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong. If the time in that file is wrong, wait until it has passed, or publish a disclosure with another number ({@disclosure_id}), as revision 1, that promises as much.</source>
        <comment>finding.history.clock.mend</comment>
        <translation>Ponga el reloj en hora si está mal. Si la hora de ese archivo está mal, espere hasta que haya pasado, o publique como revisión 1 una declaración con otro número ({@disclosure_id}) que prometa lo mismo.</translation>
    </message>
    <message>
        <source>This file says the same as {file} and is left out of the history.</source>
        <comment>finding.history.copy.message</comment>
        <translation>Este archivo dice lo mismo que {file} y se deja fuera del historial.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.copy.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This file was not published, so it is left out of the history.</source>
        <comment>finding.history.draft.message</comment>
        <translation>Este archivo no se publicó, así que se deja fuera del historial.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.draft.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but nothing was published as {id} in the folder {folder}.</source>
        <comment>finding.history.first_missing:folder.message</comment>
        <translation>Esta es la revisión {revision}, pero no se publicó nada como {id} en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Name the folder with the earlier revisions; if there are none, set {@revision} to 1 and leave {@supersedes} out.</source>
        <comment>finding.history.first_missing:folder.mend</comment>
        <translation>Indique la carpeta con las revisiones anteriores; si no hay ninguna, ponga {@revision} a 1 y omita {@supersedes}.</translation>
    </message>
    <message>
        <source>The history of {id} begins with revision {revision}: {missing}.</source>
        <comment>finding.history.first_missing:history.message</comment>
        <translation>El historial de {id} empieza por la revisión {revision}: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.first_missing:history.mend</comment>
        <translation>Añada lo que falta; sin ello nadie puede saber qué se prometía.</translation>
    </message>
    <message>
        <source>By its fingerprint this file replaces {before}, but {between} comes between them.</source>
        <comment>finding.history.fork.message</comment>
        <translation>Según su huella, este archivo sustituye a {before}, pero entre los dos está {between}.</translation>
    </message>
    <message>
        <source>Keep the line that was published; what follows it must replace its last revision.</source>
        <comment>finding.history.fork.mend</comment>
        <translation>Conserve la serie que se publicó; lo que la sigue debe sustituir a su última revisión.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but the one before it is {before}: {missing}.</source>
        <comment>finding.history.gap.message</comment>
        <translation>Esta es la revisión {revision}, pero la anterior es {before}: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.gap.mend</comment>
        <translation>Añada lo que falta; sin ello nadie puede saber qué se prometía.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone.</source>
        <comment>finding.history.gone:gone.message</comment>
        <translation>La revisión {revision} se publicó como {file}, pero ese archivo ya no está.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone or has been changed.</source>
        <comment>finding.history.gone:or_changed.message</comment>
        <translation>La revisión {revision} se publicó como {file}, pero ese archivo ya no está o se ha cambiado.</translation>
    </message>
    <message>
        <source>Put back what was published; without it nobody can tell what it promised.</source>
        <comment>finding.history.gone.mend</comment>
        <translation>Vuelva a poner lo que se publicó; sin ello nadie puede saber qué se prometía.</translation>
    </message>
    <message>
        <source>This file does not say which revision of which disclosure it is, so it has no place in a history.</source>
        <comment>finding.history.no_place.message</comment>
        <translation>Este archivo no dice qué revisión de qué declaración es, así que no tiene lugar en un historial.</translation>
    </message>
    <message>
        <source>Correct {@disclosure_id} and {@revision}, or leave the file out.</source>
        <comment>finding.history.no_place.mend</comment>
        <translation>Corrija {@disclosure_id} y {@revision}, o deje fuera el archivo.</translation>
    </message>
    <message>
        <source>The revision before this one is not beside it, so its promise was not compared.</source>
        <comment>finding.history.not_found.message</comment>
        <translation>La revisión anterior no se encontró junto a esta, así que no se comparó lo que prometía.</translation>
    </message>
    <message>
        <source>Put the published files into the same folder.</source>
        <comment>finding.history.not_found.mend</comment>
        <translation>Ponga los archivos publicados en la misma carpeta.</translation>
    </message>
    <message>
        <source>This revision was last changed {changed}, not later than {before}, {earlier}.</source>
        <comment>finding.history.not_later.message</comment>
        <translation>Esta revisión se cambió por última vez el {changed}, no después de {before}, {earlier}.</translation>
    </message>
    <message>
        <source>Give each revision the time at which it was changed.</source>
        <comment>finding.history.not_later.mend</comment>
        <translation>Dé a cada revisión la hora en que se cambió.</translation>
    </message>
    <message>
        <source>The fingerprint in {field} is not that of {before}.</source>
        <comment>finding.history.not_linked.message</comment>
        <translation>La huella de {field} no es la de {before}.</translation>
    </message>
    <message>
        <source>One of the two files was changed after it was published: put back what was published.</source>
        <comment>finding.history.not_linked.mend</comment>
        <translation>Uno de los dos archivos se cambió después de publicarse: vuelva a poner lo que se publicó.</translation>
    </message>
    <message>
        <source>No published revision of this disclosure is in the folder.</source>
        <comment>finding.history.not_published.message</comment>
        <translation>En la carpeta no hay ninguna revisión publicada de esta declaración.</translation>
    </message>
    <message>
        <source>Name the folder, or the file, of what was published.</source>
        <comment>finding.history.not_published.mend</comment>
        <translation>Indique la carpeta o el archivo de lo que se publicó.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} disclosures; only the first {limit} were searched for earlier revisions.</source>
        <comment>finding.history.not_read:files.message</comment>
        <translation>La carpeta {folder} contiene {count} declaraciones; solo en las primeras {limit} se buscaron revisiones anteriores.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.history.not_read:list.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Look for earlier revisions there yourself, or put the published files into a folder of their own.</source>
        <comment>finding.history.not_read.mend</comment>
        <translation>Busque allí usted mismo las revisiones anteriores, o ponga los archivos publicados en una carpeta propia.</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {limit} files about one product; no more of them were looked at.</source>
        <comment>finding.history.not_read:neighbours.message</comment>
        <translation>La carpeta {folder} contiene más de {limit} archivos sobre un mismo producto; no se miraron más.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} cannot be read, and an earlier revision may be among them.</source>
        <comment>finding.history.not_read:unreadable.message</comment>
        <translation>{count} de los archivos de {folder} no se pueden leer, y entre ellos puede haber una revisión anterior.</translation>
    </message>
    <message>
        <source>This is the disclosure {id}, but {before} is of {other}.</source>
        <comment>finding.history.other_disclosure.message</comment>
        <translation>Esta es la declaración {id}, pero {before} es de {other}.</translation>
    </message>
    <message>
        <source>Keep the disclosure number through all revisions, or start with revision 1.</source>
        <comment>finding.history.other_disclosure.mend</comment>
        <translation>Conserve el número de la declaración en todas las revisiones, o empiece por la revisión 1.</translation>
    </message>
    <message>
        <source>This revision is about the model {model}, but {before} is about {other}.</source>
        <comment>finding.history.other_model.message</comment>
        <translation>Esta revisión trata del modelo {model}, pero {before} trata de {other}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>finding.history.other_model.mend</comment>
        <translation>Para otro modelo, empiece una declaración aparte, con la revisión 1.</translation>
    </message>
    <message>
        <source>This should be the revision before, but its {field} cannot be read, so nobody can tell what it promised.</source>
        <comment>finding.history.promise_unclear.message</comment>
        <translation>Esta debería ser la revisión anterior, pero en ella no se puede leer {field}, así que nadie puede saber qué prometía.</translation>
    </message>
    <message>
        <source>Name the file that was published; &quot;updatefacts check&quot; says what is wrong with this one.</source>
        <comment>finding.history.promise_unclear.mend</comment>
        <translation>Indique el archivo que se publicó; «updatefacts check» dice qué está mal en este.</translation>
    </message>
    <message>
        <source>Open that file to see what is wrong with it.</source>
        <comment>finding.history.promise_unclear.mend_in_form</comment>
        <translation>Abra ese archivo para ver qué está mal.</translation>
    </message>
    <message>
        <source>{why} It is left as it is.</source>
        <comment>finding.history.published.message</comment>
        <translation>{why} Queda como está.</translation>
    </message>
    <message>
        <source>It is read as it stands; &quot;updatefacts revise&quot; makes an upgraded revision of it.</source>
        <comment>finding.history.published.mend</comment>
        <translation>Se lee tal como está; «updatefacts revise» hace de él una revisión actualizada.</translation>
    </message>
    <message>
        <source>It is read as it stands; start the next revision to change it.</source>
        <comment>finding.history.published.mend_in_form</comment>
        <translation>Se lee tal como está; empiece la revisión siguiente para cambiarlo.</translation>
    </message>
    <message>
        <source>The same product has security updates promised to {end} by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product.message</comment>
        <translation>El mismo producto tiene actualizaciones de seguridad prometidas hasta el {end} por la declaración {id} ({file}); esta promete menos.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product.mend</comment>
        <translation>Prometa {end} o una fecha posterior, o haga de esta la revisión siguiente de aquella declaración.</translation>
    </message>
    <message>
        <source>{file} is number {id}, revision {revision}, too, but says something else.</source>
        <comment>finding.history.same_revision:number.message</comment>
        <translation>{file} es también el número {id}, revisión {revision}, pero dice otra cosa.</translation>
    </message>
    <message>
        <source>Give one of them another number ({@disclosure_id}), or make it the next revision.</source>
        <comment>finding.history.same_revision:number.mend</comment>
        <translation>Dé a una de las dos otro número ({@disclosure_id}), o haga de ella la revisión siguiente.</translation>
    </message>
    <message>
        <source>Revision {revision} was published already ({file}) and says something else.</source>
        <comment>finding.history.same_revision:published.message</comment>
        <translation>La revisión {revision} ya se publicó ({file}) y dice otra cosa.</translation>
    </message>
    <message>
        <source>Make this revision {next}: &quot;updatefacts revise FOLDER FILE&quot; does it, with the folder of what was published and this file, and so does publishing.</source>
        <comment>finding.history.same_revision:published.mend</comment>
        <translation>Haga de esta la revisión {next}: «updatefacts revise CARPETA ARCHIVO» lo hace, con la carpeta de lo publicado y este archivo, y publicar también.</translation>
    </message>
    <message>
        <source>Make this revision {next}; publishing does it, too.</source>
        <comment>finding.history.same_revision:published.mend_in_form</comment>
        <translation>Haga de esta la revisión {next}; al publicar se hace también.</translation>
    </message>
    <message>
        <source>This is revision {revision}, and so is {file}, which says something else.</source>
        <comment>finding.history.same_revision:two.message</comment>
        <translation>Esta es la revisión {revision}, y también lo es {file}, que dice otra cosa.</translation>
    </message>
    <message>
        <source>Keep the one that was published; a change of it is the next revision.</source>
        <comment>finding.history.same_revision:two.mend</comment>
        <translation>Conserve la que se publicó; un cambio de ella es la revisión siguiente.</translation>
    </message>
    <message>
        <source>The folder holds revisions of several disclosures.</source>
        <comment>finding.history.several.message</comment>
        <translation>La carpeta contiene revisiones de varias declaraciones.</translation>
    </message>
    <message>
        <source>Name the file of the revision before.</source>
        <comment>finding.history.several.mend</comment>
        <translation>Indique el archivo de la revisión anterior.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}, and now end {now}; a published period must not be shortened.</source>
        <comment>finding.history.shortened.message</comment>
        <translation>Las actualizaciones de seguridad estaban prometidas hasta el {end} según {promised_by} y ahora acaban el {now}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {end} or a later date.</source>
        <comment>finding.history.shortened.mend</comment>
        <translation>Escriba {end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}; this revision promises no date.</source>
        <comment>finding.history.weakened.message</comment>
        <translation>Las actualizaciones de seguridad estaban prometidas hasta el {end} según {promised_by}; esta revisión no promete ninguna fecha.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date.</source>
        <comment>finding.history.weakened.mend</comment>
        <translation>Prometa {end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The value of {key} should be true or false.</source>
        <comment>finding.key.kind:boolean.message</comment>
        <translation>El valor de {key} debe ser true o false.</translation>
    </message>
    <message>
        <source>The value of {key} should be a list.</source>
        <comment>finding.key.kind:list.message</comment>
        <translation>El valor de {key} debe ser una lista.</translation>
    </message>
    <message>
        <source>This should be a map of &quot;key: value&quot; lines: {what}.</source>
        <comment>finding.key.kind:map.message</comment>
        <translation>Aquí van líneas de la forma «clave: valor»: {what}.</translation>
    </message>
    <message>
        <source>Write its keys below it, indented.</source>
        <comment>finding.key.kind:map.mend</comment>
        <translation>Escriba sus claves debajo, con sangría.</translation>
    </message>
    <message>
        <source>The value of {key} should be a number from {least} to {most}.</source>
        <comment>finding.key.kind:number.message</comment>
        <translation>El valor de {key} debe ser un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>The value of {key} should be a text.</source>
        <comment>finding.key.kind:text.message</comment>
        <translation>El valor de {key} debe ser un texto.</translation>
    </message>
    <message>
        <source>Every item of {key} should be a text.</source>
        <comment>finding.key.kind:texts.message</comment>
        <translation>Cada elemento de {key} debe ser un texto.</translation>
    </message>
    <message>
        <source>The value of {key} should be a whole number from {least} to {most}.</source>
        <comment>finding.key.kind:whole_number.message</comment>
        <translation>El valor de {key} debe ser un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>The key {key} is missing in {what}.</source>
        <comment>finding.key.missing.message</comment>
        <translation>Aquí falta la clave {key}: {what}.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <comment>finding.key.missing.mend</comment>
        <translation>Añádala con su valor.</translation>
    </message>
    <message>
        <source>The key {key} is not known in {what}.</source>
        <comment>finding.key.unknown.message</comment>
        <translation>La clave {key} no se conoce aquí: {what}.</translation>
    </message>
    <message>
        <source>The keys known here are: {keys}.</source>
        <comment>finding.key.unknown.mend</comment>
        <translation>Las claves conocidas aquí son: {keys}.</translation>
    </message>
    <message>
        <source>The label names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:label.message</comment>
        <translation>La etiqueta nombra {named} de las {all} respuestas a {field}; el código QR lleva a todas.</translation>
    </message>
    <message>
        <source>Choose a larger label to name them all.</source>
        <comment>finding.label.counted.mend</comment>
        <translation>Elija una etiqueta más grande para nombrarlas todas.</translation>
    </message>
    <message>
        <source>The label ({language}) names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:language.message</comment>
        <translation>La etiqueta ({language}) nombra {named} de las {all} respuestas a {field}; el código QR lleva a todas.</translation>
    </message>
    <message>
        <source>Left out to fit: {parts}.</source>
        <comment>finding.label.left_out:label.message</comment>
        <translation>Omitido por falta de espacio: {parts}.</translation>
    </message>
    <message>
        <source>Left out to fit ({language}): {parts}.</source>
        <comment>finding.label.left_out:language.message</comment>
        <translation>Omitido por falta de espacio ({language}): {parts}.</translation>
    </message>
    <message>
        <source>The label in {language} carries {field} in {own}.</source>
        <comment>finding.label.name_language.message</comment>
        <translation>La etiqueta en {language} lleva {field} en {own}.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the name in that language.</source>
        <comment>finding.label.name_language.mend</comment>
        <translation>Añada una línea «{tag}:» con el nombre en ese idioma.</translation>
    </message>
    <message>
        <source>Add the name in that language: {language}.</source>
        <comment>finding.label.name_language.mend_in_form</comment>
        <translation>Añada el nombre en ese idioma: {language}.</translation>
    </message>
    <message>
        <source>The template {template} has room for one language only.</source>
        <comment>finding.label.one_language.message</comment>
        <translation>La plantilla {template} solo tiene espacio para un idioma.</translation>
    </message>
    <message>
        <source>Make a label for each language, or choose a panel, strip, shelf label or sheet.</source>
        <comment>finding.label.one_language.mend</comment>
        <translation>Haga una etiqueta por idioma, o elija un panel, una tira, una etiqueta de estante o una hoja.</translation>
    </message>
    <message>
        <source>The label&apos;s texts do not fit on it, even in the smallest type.</source>
        <comment>finding.label.overflow:all.message</comment>
        <translation>Los textos de la etiqueta no caben en ella, ni con la letra más pequeña.</translation>
    </message>
    <message>
        <source>Choose a larger label, shorten the texts, or leave the shop&apos;s line out.</source>
        <comment>finding.label.overflow:all.mend</comment>
        <translation>Elija una etiqueta más grande, acorte los textos, u omita la línea de la tienda.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:name.message</comment>
        <translation>El texto {text} no cabe en la etiqueta.</translation>
    </message>
    <message>
        <source>Give a short name of at most 40 characters: {@product_short_name}.</source>
        <comment>finding.label.overflow:name.mend</comment>
        <translation>Dé un nombre corto de 40 caracteres como mucho: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:own.message</comment>
        <translation>El texto {text} no cabe en la etiqueta.</translation>
    </message>
    <message>
        <source>Shorten it, or choose a larger label.</source>
        <comment>finding.label.overflow:own.mend</comment>
        <translation>Acórtelo, o elija una etiqueta más grande.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:text.message</comment>
        <translation>El texto {text} no cabe en la etiqueta.</translation>
    </message>
    <message>
        <source>Choose a larger label.</source>
        <comment>finding.label.overflow:text.mend</comment>
        <translation>Elija una etiqueta más grande.</translation>
    </message>
    <message>
        <source>A disclosure before this one says the same, so its labels are written once.</source>
        <comment>finding.label.same_twice.message</comment>
        <translation>Una declaración anterior a esta dice lo mismo, así que sus etiquetas se escriben una sola vez.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <comment>finding.label.same_twice.mend</comment>
        <translation>Deje fuera una de las dos.</translation>
    </message>
    <message>
        <source>The values are set at {size} pt, under 8 pt.</source>
        <comment>finding.label.small_type.message</comment>
        <translation>Los valores están en {size} pt, menos de 8 pt.</translation>
    </message>
    <message>
        <source>{field} has {count} items; {least} to {most} are allowed.</source>
        <comment>finding.list.length.message</comment>
        <translation>{field} tiene {count} elementos; se permiten de {least} a {most}.</translation>
    </message>
    <message>
        <source>Add items, or take some out.</source>
        <comment>finding.list.length.mend</comment>
        <translation>Añada elementos, o quite algunos.</translation>
    </message>
    <message>
        <source>{field} should be at least {limit}, but is {number}.</source>
        <comment>finding.number.range:least.message</comment>
        <translation>{field} debe ser al menos {limit}, pero es {number}.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <comment>finding.number.range.mend</comment>
        <translation>Corrija el número.</translation>
    </message>
    <message>
        <source>{field} should be at most {limit}, but is {number}.</source>
        <comment>finding.number.range:most.message</comment>
        <translation>{field} debe ser como mucho {limit}, pero es {number}.</translation>
    </message>
    <message>
        <source>OpenEoX is for promised periods, and this one is only planned.</source>
        <comment>finding.openeox.planned.message</comment>
        <translation>OpenEoX es para períodos prometidos, y este solo está previsto.</translation>
    </message>
    <message>
        <source>Export the disclosure once the period is promised.</source>
        <comment>finding.openeox.planned.mend</comment>
        <translation>Exporte la declaración cuando el período esté prometido.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:change.message</comment>
        <translation>{key} no es una fecha con hora y zona horaria: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z.</source>
        <comment>finding.openeox.date_time:change.mend</comment>
        <translation>Escríbala como 2031-06-30T23:59:59Z, con T y Z mayúsculas.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:event.message</comment>
        <translation>{key} no es una fecha con hora y zona horaria: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z, or &quot;tba&quot;.</source>
        <comment>finding.openeox.date_time:event.mend</comment>
        <translation>Escríbala como 2031-06-30T23:59:59Z, con T y Z mayúsculas, o «tba».</translation>
    </message>
    <message>
        <source>{field} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:kept.message</comment>
        <translation>{field} no es una fecha con hora y zona horaria: {value}.</translation>
    </message>
    <message>
        <source>Correct it, or take it out: {day} gives the day.</source>
        <comment>finding.openeox.date_time:kept.mend</comment>
        <translation>Corríjala, o quítela: {day} indica el día.</translation>
    </message>
    <message>
        <source>{key} is there twice.</source>
        <comment>finding.openeox.duplicate_key.message</comment>
        <translation>{key} está dos veces.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.openeox.duplicate_key.mend</comment>
        <translation>Deje uno de los dos.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.end_of_life_last.message</comment>
        <translation>{first} es después de {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.end_of_life_last.mend</comment>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>From here on, the text is not JSON.</source>
        <comment>finding.openeox.json.message</comment>
        <translation>A partir de aquí, el texto no es JSON.</translation>
    </message>
    <message>
        <source>Correct the text, or have the file written again.</source>
        <comment>finding.openeox.json.mend</comment>
        <translation>Corrija el texto, o haga que se escriba de nuevo el archivo.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is one object.</source>
        <comment>finding.openeox.kind:object.message</comment>
        <translation>Un archivo básico de OpenEoX es un solo objeto.</translation>
    </message>
    <message>
        <source>Put its members between braces.</source>
        <comment>finding.openeox.kind:object.mend</comment>
        <translation>Ponga sus miembros entre llaves.</translation>
    </message>
    <message>
        <source>{key} is no text.</source>
        <comment>finding.openeox.kind:text.message</comment>
        <translation>{key} no es un texto.</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <comment>finding.openeox.kind:text.mend</comment>
        <translation>Ponga el valor entre comillas dobles.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:change.message</comment>
        <translation>OpenEoX necesita {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:change.mend</comment>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:end_of_life.message</comment>
        <translation>Falta {field}, y OpenEoX lo necesita.</translation>
    </message>
    <message>
        <source>Add the date, or {@end_of_life=tba} while it is not decided.</source>
        <comment>finding.openeox.missing_key:end_of_life.mend</comment>
        <translation>Añada la fecha, o {@end_of_life=tba} mientras no esté decidida.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:event.message</comment>
        <translation>OpenEoX necesita {key}.</translation>
    </message>
    <message>
        <source>Add it; for a date that is not decided yet, write &quot;tba&quot;.</source>
        <comment>finding.openeox.missing_key:event.mend</comment>
        <translation>Añádalo; para una fecha aún no decidida, escriba «tba».</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:field.message</comment>
        <translation>Falta {field}, y OpenEoX lo necesita.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:field.mend</comment>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it as {key}.</source>
        <comment>finding.openeox.missing_key:named_otherwise.message</comment>
        <translation>Falta {field}, y OpenEoX lo necesita como {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:named_otherwise.mend</comment>
        <translation>Añádalo.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:schema.message</comment>
        <translation>OpenEoX necesita {key}.</translation>
    </message>
    <message>
        <source>Add it: {address}</source>
        <comment>finding.openeox.missing_key:schema.mend</comment>
        <translation>Añádalo: {address}</translation>
    </message>
    <message>
        <source>OpenEoX asks when promised security updates end, and none are promised.</source>
        <comment>finding.openeox.no_commitment.message</comment>
        <translation>OpenEoX pregunta cuándo acaban las actualizaciones de seguridad prometidas, y no hay ninguna prometida.</translation>
    </message>
    <message>
        <source>Export the disclosure once a period is promised.</source>
        <comment>finding.openeox.no_commitment.mend</comment>
        <translation>Exporte la declaración cuando haya un período prometido.</translation>
    </message>
    <message>
        <source>OpenEoX asks when security updates end, and this product gets none.</source>
        <comment>finding.openeox.not_updatable.message</comment>
        <translation>OpenEoX pregunta cuándo acaban las actualizaciones de seguridad, y este producto no recibe ninguna.</translation>
    </message>
    <message>
        <source>There is no OpenEoX file for this product.</source>
        <comment>finding.openeox.not_updatable.mend</comment>
        <translation>No hay archivo OpenEoX para este producto.</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is another draft of OpenEoX.</source>
        <comment>finding.openeox.schema:draft.message</comment>
        <translation>El archivo se llama a sí mismo {value}, que es otro borrador de OpenEoX.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <comment>finding.openeox.schema.mend</comment>
        <translation>La dirección es {address}</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is no OpenEoX core file.</source>
        <comment>finding.openeox.schema:other.message</comment>
        <translation>El archivo se llama a sí mismo {value}, que no es un archivo básico de OpenEoX.</translation>
    </message>
    <message>
        <source>The product is sold until {sold}, but gets security updates only until {supported}.</source>
        <comment>finding.openeox.sold_unsupported.message</comment>
        <translation>El producto se vende hasta el {sold}, pero solo recibe actualizaciones de seguridad hasta el {supported}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>finding.openeox.sold_unsupported.mend</comment>
        <translation>Termine antes la venta, u ofrezca soporte durante más tiempo.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.start_first.message</comment>
        <translation>{first} es después de {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.start_first.mend</comment>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Another date is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.start_undecided.message</comment>
        <translation>Se conoce otra fecha, pero {key} es «tba».</translation>
    </message>
    <message>
        <source>Give the date, or leave it out.</source>
        <comment>finding.openeox.start_undecided.mend</comment>
        <translation>Dé la fecha, u omítala.</translation>
    </message>
    <message>
        <source>{key} names more digits of a second than can be kept.</source>
        <comment>finding.openeox.too_exact.message</comment>
        <translation>{key} indica más cifras de un segundo de las que se pueden guardar.</translation>
    </message>
    <message>
        <source>Leave digits out; nine of them are a nanosecond.</source>
        <comment>finding.openeox.too_exact.mend</comment>
        <translation>Omita cifras; nueve son un nanosegundo.</translation>
    </message>
    <message>
        <source>The file is larger than 256 kB.</source>
        <comment>finding.openeox.too_large.message</comment>
        <translation>El archivo supera los 256 kB.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is smaller than 1 kB; name another one.</source>
        <comment>finding.openeox.too_large.mend</comment>
        <translation>Un archivo básico de OpenEoX ocupa menos de 1 kB; indique otro.</translation>
    </message>
    <message>
        <source>{known} is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.undecided.message</comment>
        <translation>{known} se conoce, pero {key} es «tba».</translation>
    </message>
    <message>
        <source>Give that date, too.</source>
        <comment>finding.openeox.undecided.mend</comment>
        <translation>Dé también esa fecha.</translation>
    </message>
    <message>
        <source>OpenEoX does not know {key}.</source>
        <comment>finding.openeox.unknown_key.message</comment>
        <translation>OpenEoX no conoce {key}.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.openeox.unknown_key:any.mend</comment>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.openeox.unknown_key:meant.mend</comment>
        <translation>¿Quiso decir {meant}?</translation>
    </message>
    <message>
        <source>{field} is missing; it is advised by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:advised.message</comment>
        <translation>Falta {field}; lo aconseja {scheme}, {clause}.</translation>
    </message>
    <message>
        <source>{scheme} advises an answer here: {clause}.</source>
        <comment>finding.profile.demand:advised.message_in_form</comment>
        <translation>{scheme} aconseja una respuesta aquí: {clause}.</translation>
    </message>
    <message>
        <source>{field} is missing; it is asked for by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:asked.message</comment>
        <translation>Falta {field}; lo pide {scheme}, {clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.profile.demand.mend</comment>
        <translation>Añádalo: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.profile.demand:asked.message_in_form</comment>
        <translation>{scheme} pide una respuesta aquí: {clause}.</translation>
    </message>
    <message>
        <source>The font {font} is not embedded in the PDF.</source>
        <comment>finding.proof.font_not_embedded.message</comment>
        <translation>La fuente {font} no está incluida en el PDF.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.font_not_embedded.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PDF paints where the label is blank.</source>
        <comment>finding.proof.ink_stray.message</comment>
        <translation>El PDF imprime algo donde la etiqueta está vacía.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_stray.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint the label.</source>
        <comment>finding.proof.no_memory.message</comment>
        <translation>No hay memoria suficiente para dibujar la etiqueta.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller label.</source>
        <comment>finding.proof.no_memory.mend</comment>
        <translation>Cierre otros programas, o elija una etiqueta más pequeña.</translation>
    </message>
    <message>
        <source>This reaches over the edge of the label: {item}.</source>
        <comment>finding.proof.outside_page.message</comment>
        <translation>Esto sobresale del borde de la etiqueta: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.outside_page.mend</comment>
        <translation>Dele más espacio en la plantilla, o acorte el texto.</translation>
    </message>
    <message>
        <source>These two overlap: {first}; {second}.</source>
        <comment>finding.proof.overlap.message</comment>
        <translation>Estos dos se solapan: {first}; {second}.</translation>
    </message>
    <message>
        <source>Give them more room in the template, or shorten the text.</source>
        <comment>finding.proof.overlap.mend</comment>
        <translation>Deles más espacio en la plantilla, o acorte el texto.</translation>
    </message>
    <message>
        <source>The PDF has {count} pages instead of {right}.</source>
        <comment>finding.proof.page_count.message</comment>
        <translation>El PDF tiene {count} páginas en lugar de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_count.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PDF&apos;s page measures {size} instead of {right}.</source>
        <comment>finding.proof.page_size.message</comment>
        <translation>La página del PDF mide {size} en lugar de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_size.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PNG file does not show what was painted.</source>
        <comment>finding.proof.png_picture.message</comment>
        <translation>El archivo PNG no muestra lo que se dibujó.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_picture.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PNG file cannot be read again.</source>
        <comment>finding.proof.png_unreadable.message</comment>
        <translation>El archivo PNG no se puede volver a leer.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_unreadable.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PNG file does not say what the label says.</source>
        <comment>finding.proof.png_words.message</comment>
        <translation>El archivo PNG no dice lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_words.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The QR code is too near to the edge of the label.</source>
        <comment>finding.proof.quiet_zone:edge.message</comment>
        <translation>El código QR está demasiado cerca del borde de la etiqueta.</translation>
    </message>
    <message>
        <source>Give the template a margin of at least four of the code&apos;s modules, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:edge.mend</comment>
        <translation>Dé a la plantilla un margen de al menos cuatro módulos del código, o elija otra resolución.</translation>
    </message>
    <message>
        <source>Something is painted within four modules of the QR code, where readers need blank paper.</source>
        <comment>finding.proof.quiet_zone:painted.message</comment>
        <translation>Hay algo impreso a menos de cuatro módulos del código QR, donde los lectores necesitan papel en blanco.</translation>
    </message>
    <message>
        <source>Give the QR code more room in the template, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:painted.mend</comment>
        <translation>Dé al código QR más espacio en la plantilla, o elija otra resolución.</translation>
    </message>
    <message>
        <source>The SVG file does not look as the label is planned.</source>
        <comment>finding.proof.svg_picture.message</comment>
        <translation>El archivo SVG no tiene el aspecto previsto de la etiqueta.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_picture.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The SVG file has another size than the label.</source>
        <comment>finding.proof.svg_size.message</comment>
        <translation>El archivo SVG tiene otro tamaño que la etiqueta.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_size.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The SVG file cannot be read again: {why}</source>
        <comment>finding.proof.svg_unreadable.message</comment>
        <translation>El archivo SVG no se puede volver a leer: {why}</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_unreadable.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The SVG file does not say what the label says.</source>
        <comment>finding.proof.svg_words.message</comment>
        <translation>El archivo SVG no dice lo que dice la etiqueta.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_words.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>{count} dots of the QR code are not as planned at {dpi} dpi.</source>
        <comment>finding.proof.symbol_dots.message</comment>
        <translation>{count} puntos del código QR no están como se planeó a {dpi} dpi.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_dots.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The QR code&apos;s error correction is {level} instead of {right}.</source>
        <comment>finding.proof.symbol_level.message</comment>
        <translation>La corrección de errores del código QR es {level} en lugar de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_level.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The label has no QR code.</source>
        <comment>finding.proof.symbol_missing.message</comment>
        <translation>La etiqueta no tiene código QR.</translation>
    </message>
    <message>
        <source>Give the template a QR code.</source>
        <comment>finding.proof.symbol_missing.mend</comment>
        <translation>Ponga un código QR en la plantilla.</translation>
    </message>
    <message>
        <source>The QR code says {text} instead of {right}.</source>
        <comment>finding.proof.symbol_payload.message</comment>
        <translation>El código QR dice {text} en lugar de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_payload.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The QR code cannot be painted at {dpi} dpi: it is too small, too large, or outside the label.</source>
        <comment>finding.proof.symbol_size.message</comment>
        <translation>El código QR no se puede imprimir a {dpi} dpi: es demasiado pequeño, demasiado grande, o está fuera de la etiqueta.</translation>
    </message>
    <message>
        <source>Give the QR code another module or place in the template, or choose another resolution.</source>
        <comment>finding.proof.symbol_size.mend</comment>
        <translation>Dé al código QR otro módulo u otro lugar en la plantilla, o elija otra resolución.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi once its dark dots have grown by one.</source>
        <comment>finding.proof.symbol_unreadable:grown.message</comment>
        <translation>El código QR no se puede leer a {dpi} dpi cuando sus puntos oscuros han crecido un punto.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi.</source>
        <comment>finding.proof.symbol_unreadable:planned.message</comment>
        <translation>El código QR no se puede leer a {dpi} dpi.</translation>
    </message>
    <message>
        <source>Ask for a larger module in the template.</source>
        <comment>finding.proof.symbol_unreadable.mend</comment>
        <translation>Pida un módulo mayor en la plantilla.</translation>
    </message>
    <message>
        <source>The PDF does not say {text} at its place.</source>
        <comment>finding.proof.text_missing.message</comment>
        <translation>El PDF no dice {text} en su lugar.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_missing.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The text {text} is not painted where the label puts it.</source>
        <comment>finding.proof.text_place.message</comment>
        <translation>El texto {text} no está impreso donde lo pone la etiqueta.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_place.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label has no text.</source>
        <comment>finding.proof.text_stray.message</comment>
        <translation>El PDF dice {text} donde la etiqueta no tiene texto.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_stray.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label says {right}.</source>
        <comment>finding.proof.text_wrong.message</comment>
        <translation>El PDF dice {text} donde la etiqueta dice {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_wrong.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The label has {millions} million dots at {dpi} dpi; at most {limit} million can be painted.</source>
        <comment>finding.proof.too_many_dots.message</comment>
        <translation>La etiqueta tiene {millions} millones de puntos a {dpi} dpi; se pueden dibujar como mucho {limit} millones.</translation>
    </message>
    <message>
        <source>Choose a smaller label, or a lower resolution for PNG and ZPL.</source>
        <comment>finding.proof.too_many_dots.mend</comment>
        <translation>Elija una etiqueta más pequeña, o una resolución menor para PNG y ZPL.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened again.</source>
        <comment>finding.proof.unreadable.message</comment>
        <translation>El PDF no se puede volver a abrir.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.unreadable.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>This is white, but not on a black area: {item}.</source>
        <comment>finding.proof.white_on_white.message</comment>
        <translation>Esto es blanco, pero no está sobre una superficie negra: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.white_on_white.mend</comment>
        <translation>Dele más espacio en la plantilla, o acorte el texto.</translation>
    </message>
    <message>
        <source>The ZPL file does not show what was painted.</source>
        <comment>finding.proof.zpl_picture.message</comment>
        <translation>El archivo ZPL no muestra lo que se dibujó.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_picture.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The ZPL file cannot be read again.</source>
        <comment>finding.proof.zpl_unreadable.message</comment>
        <translation>El archivo ZPL no se puede volver a leer.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_unreadable.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <comment>finding.symbol.too_long.message</comment>
        <translation>La dirección es demasiado larga para un código QR.</translation>
    </message>
    <message>
        <source>Give an address of at most 300 characters: {@detail_url}.</source>
        <comment>finding.symbol.too_long.mend</comment>
        <translation>Dé una dirección de 300 caracteres como mucho: {@detail_url}.</translation>
    </message>
    <message>
        <source>{value} is no alignment of this box.</source>
        <comment>finding.template.wrong:align.message</comment>
        <translation>{value} no es una alineación de esta caja.</translation>
    </message>
    <message>
        <source>Write start or end.</source>
        <comment>finding.template.wrong:align.mend</comment>
        <translation>Escriba start o end.</translation>
    </message>
    <message>
        <source>{value} is no alignment of a row.</source>
        <comment>finding.template.wrong:align_of_row.message</comment>
        <translation>{value} no es una alineación de una fila.</translation>
    </message>
    <message>
        <source>Write start, center, end, baseline or stretch.</source>
        <comment>finding.template.wrong:align_of_row.mend</comment>
        <translation>Escriba start, center, end, baseline o stretch.</translation>
    </message>
    <message>
        <source>A box of the body has one key, its kind.</source>
        <comment>finding.template.wrong:box_keys.message</comment>
        <translation>Una caja del contenido tiene una sola clave, su tipo.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;- text: {slot: title, style: title}&quot;.</source>
        <comment>finding.template.wrong:box_keys.mend</comment>
        <translation>Escriba, por ejemplo, «- text: {slot: title, style: title}».</translation>
    </message>
    <message>
        <source>There is no box of the kind {name}.</source>
        <comment>finding.template.wrong:box_kind.message</comment>
        <translation>No hay ninguna caja del tipo {name}.</translation>
    </message>
    <message>
        <source>A box is always painted as the kind of support asks.</source>
        <comment>finding.template.wrong:box_paint.message</comment>
        <translation>Una caja se dibuja siempre como pide el tipo de soporte.</translation>
    </message>
    <message>
        <source>Write state.</source>
        <comment>finding.template.wrong:box_paint.mend</comment>
        <translation>Escriba state.</translation>
    </message>
    <message>
        <source>{value} is no condition of templates.</source>
        <comment>finding.template.wrong:condition.message</comment>
        <translation>{value} no es una condición de las plantillas.</translation>
    </message>
    <message>
        <source>Write one of {names}, or not_ before one of them.</source>
        <comment>finding.template.wrong:condition.mend</comment>
        <translation>Escriba una de estas: {names}, o not_ delante de una de ellas.</translation>
    </message>
    <message>
        <source>There is no cut {value}.</source>
        <comment>finding.template.wrong:cut.message</comment>
        <translation>No hay ningún corte {value}.</translation>
    </message>
    <message>
        <source>Write text or display.</source>
        <comment>finding.template.wrong:cut.mend</comment>
        <translation>Escriba text o display.</translation>
    </message>
    <message>
        <source>{name} is not in the template&apos;s drop list.</source>
        <comment>finding.template.wrong:drop.message</comment>
        <translation>{name} no está en la lista drop de la plantilla.</translation>
    </message>
    <message>
        <source>Add it to that list, or correct the name.</source>
        <comment>finding.template.wrong:drop.mend</comment>
        <translation>Añádalo a esa lista, o corrija el nombre.</translation>
    </message>
    <message>
        <source>The id of the template cannot be part of a file name.</source>
        <comment>finding.template.wrong:id.message</comment>
        <translation>El identificador de la plantilla no puede formar parte de un nombre de archivo.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as shelf_small.</source>
        <comment>finding.template.wrong:id.mend</comment>
        <translation>Escriba hasta 64 letras de la A a la Z, cifras, «_» y «-», como shelf_small.</translation>
    </message>
    <message>
        <source>{value} is no way to carry several languages.</source>
        <comment>finding.template.wrong:languages.message</comment>
        <translation>{value} no es una manera de llevar varios idiomas.</translation>
    </message>
    <message>
        <source>Write across (side by side), down (one below the other), pages, or one (never).</source>
        <comment>finding.template.wrong:languages.mend</comment>
        <translation>Escriba across (uno junto a otro), down (uno debajo de otro), pages (en páginas), u one (nunca).</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.template.wrong:length.message</comment>
        <translation>{value} no es una longitud; {key} necesita una.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 3.2mm, 0.75pt or 4dot.</source>
        <comment>finding.template.wrong:length.mend</comment>
        <translation>Escriba un número con su unidad, como 3.2mm, 0.75pt o 4dot.</translation>
    </message>
    <message>
        <source>There is no other template {name}.</source>
        <comment>finding.template.wrong:like.message</comment>
        <translation>No hay otra plantilla {name}.</translation>
    </message>
    <message>
        <source>Name a template that comes with the program.</source>
        <comment>finding.template.wrong:like.mend</comment>
        <translation>Indique una plantilla que venga con el programa.</translation>
    </message>
    <message>
        <source>The template has {count} boxes.</source>
        <comment>finding.template.wrong:many_boxes.message</comment>
        <translation>La plantilla tiene {count} cajas.</translation>
    </message>
    <message>
        <source>Use at most {limit} boxes.</source>
        <comment>finding.template.wrong:many_boxes.mend</comment>
        <translation>Use como mucho {limit} cajas.</translation>
    </message>
    <message>
        <source>The margins leave nothing of the label.</source>
        <comment>finding.template.wrong:margin.message</comment>
        <translation>Los márgenes no dejan nada de la etiqueta.</translation>
    </message>
    <message>
        <source>Write a smaller margin.</source>
        <comment>finding.template.wrong:margin.mend</comment>
        <translation>Escriba un margen menor.</translation>
    </message>
    <message>
        <source>No QR code can be printed with modules of that size.</source>
        <comment>finding.template.wrong:module.message</comment>
        <translation>No se puede imprimir ningún código QR con módulos de ese tamaño.</translation>
    </message>
    <message>
        <source>Write from one dot to 20mm, such as 0.4mm.</source>
        <comment>finding.template.wrong:module.mend</comment>
        <translation>Escriba desde un punto hasta 20mm, como 0.4mm.</translation>
    </message>
    <message>
        <source>The next page has no place for {name}, which the first may leave to it.</source>
        <comment>finding.template.wrong:next_page.message</comment>
        <translation>La página siguiente no tiene lugar para {name}, que la primera puede dejarle.</translation>
    </message>
    <message>
        <source>Add a box with &quot;drop: {drop}&quot; to the body of next_page.</source>
        <comment>finding.template.wrong:next_page.mend</comment>
        <translation>Añada una caja con «drop: {drop}» al contenido de next_page.</translation>
    </message>
    <message>
        <source>{key} should be a list of boxes.</source>
        <comment>finding.template.wrong:no_list.message</comment>
        <translation>{key} debe ser una lista de cajas.</translation>
    </message>
    <message>
        <source>Begin each box with &quot;- &quot;.</source>
        <comment>finding.template.wrong:no_list.mend</comment>
        <translation>Empiece cada caja por «- ».</translation>
    </message>
    <message>
        <source>The padding has four lengths: top, end, bottom, start.</source>
        <comment>finding.template.wrong:padding.message</comment>
        <translation>El margen interior tiene cuatro longitudes: arriba, final, abajo, principio.</translation>
    </message>
    <message>
        <source>Write four lengths.</source>
        <comment>finding.template.wrong:padding.mend</comment>
        <translation>Escriba cuatro longitudes.</translation>
    </message>
    <message>
        <source>There is no pictogram {name}.</source>
        <comment>finding.template.wrong:pictogram.message</comment>
        <translation>No hay ningún pictograma {name}.</translation>
    </message>
    <message>
        <source>{value} is no printer resolution.</source>
        <comment>finding.template.wrong:resolution.message</comment>
        <translation>{value} no es una resolución de impresora.</translation>
    </message>
    <message>
        <source>Write a whole number of dots per inch from 72dpi to 2400dpi, such as 300dpi.</source>
        <comment>finding.template.wrong:resolution.mend</comment>
        <translation>Escriba un número entero de puntos por pulgada de 72dpi a 2400dpi, como 300dpi.</translation>
    </message>
    <message>
        <source>There is no row {name}.</source>
        <comment>finding.template.wrong:row.message</comment>
        <translation>No hay ninguna línea {name}.</translation>
    </message>
    <message>
        <source>The definitions have no section {name}.</source>
        <comment>finding.template.wrong:section.message</comment>
        <translation>Las definiciones no tienen ninguna sección {name}.</translation>
    </message>
    <message>
        <source>{value} is no share of the width.</source>
        <comment>finding.template.wrong:share.message</comment>
        <translation>{value} no es una parte del ancho.</translation>
    </message>
    <message>
        <source>Write 5% to 80%.</source>
        <comment>finding.template.wrong:share.mend</comment>
        <translation>Escriba de 5% a 80%.</translation>
    </message>
    <message>
        <source>The template has no usable size.</source>
        <comment>finding.template.wrong:size.message</comment>
        <translation>La plantilla no tiene un tamaño utilizable.</translation>
    </message>
    <message>
        <source>Write width and height, each from 10mm to 2000mm, such as size: [62mm, 105mm], or in dots of its resolution.</source>
        <comment>finding.template.wrong:size.mend</comment>
        <translation>Escriba ancho y alto, cada uno de 10mm a 2000mm, como size: [62mm, 105mm], o en puntos de su resolución.</translation>
    </message>
    <message>
        <source>There is no text {name} to put here.</source>
        <comment>finding.template.wrong:slot.message</comment>
        <translation>No hay ningún texto {name} para poner aquí.</translation>
    </message>
    <message>
        <source>Type under 6 pt cannot be read on paper.</source>
        <comment>finding.template.wrong:small_type.message</comment>
        <translation>La letra de menos de 6 pt no se puede leer en papel.</translation>
    </message>
    <message>
        <source>Write 6pt or more.</source>
        <comment>finding.template.wrong:small_type.mend</comment>
        <translation>Escriba 6pt o más.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <comment>finding.template.wrong:style.message</comment>
        <translation>No hay ningún estilo {name}.</translation>
    </message>
    <message>
        <source>Add it under &quot;styles&quot;.</source>
        <comment>finding.template.wrong:style.mend</comment>
        <translation>Añádalo en «styles».</translation>
    </message>
    <message>
        <source>The title of the template is too long.</source>
        <comment>finding.template.wrong:title.message</comment>
        <translation>El título de la plantilla es demasiado largo.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.template.wrong:title.mend</comment>
        <translation>Escriba una línea corta.</translation>
    </message>
    <message>
        <source>The boxes are nested too deep.</source>
        <comment>finding.template.wrong:too_deep.message</comment>
        <translation>Las cajas están anidadas demasiado hondo.</translation>
    </message>
    <message>
        <source>Use fewer boxes within boxes.</source>
        <comment>finding.template.wrong:too_deep.mend</comment>
        <translation>Use menos cajas dentro de cajas.</translation>
    </message>
    <message>
        <source>{value} is no type size; {key} needs one.</source>
        <comment>finding.template.wrong:type_size.message</comment>
        <translation>{value} no es un tamaño de letra; {key} necesita uno.</translation>
    </message>
    <message>
        <source>Write points, such as 7.5pt.</source>
        <comment>finding.template.wrong:type_size.mend</comment>
        <translation>Escriba puntos, como 7.5pt.</translation>
    </message>
    <message>
        <source>There is no weight {value}.</source>
        <comment>finding.template.wrong:weight.message</comment>
        <translation>No hay ningún grosor {value}.</translation>
    </message>
    <message>
        <source>Write 400, 500, 600, 700, 800, 900 or state.</source>
        <comment>finding.template.wrong:weight.mend</comment>
        <translation>Escriba 400, 500, 600, 700, 800, 900 o state.</translation>
    </message>
    <message>
        <source>{field} begins or ends with a blank.</source>
        <comment>finding.text.blanks:around.message</comment>
        <translation>{field} empieza o acaba con un espacio.</translation>
    </message>
    <message>
        <source>Take the blank out: {meant}.</source>
        <comment>finding.text.blanks:around.mend</comment>
        <translation>Quite el espacio: {meant}.</translation>
    </message>
    <message>
        <source>{field} holds several blanks in a row.</source>
        <comment>finding.text.blanks:several.message</comment>
        <translation>{field} contiene varios espacios seguidos.</translation>
    </message>
    <message>
        <source>Write one space between two words.</source>
        <comment>finding.text.blanks:several.mend</comment>
        <translation>Escriba un solo espacio entre dos palabras.</translation>
    </message>
    <message>
        <source>{field} looks as if it was read in a wrong encoding: {written}.</source>
        <comment>finding.text.encoding.message</comment>
        <translation>{field} parece haberse leído con una codificación equivocada: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.encoding.mend</comment>
        <translation>Escriba {meant}.</translation>
    </message>
    <message>
        <source>{field} holds a character that shows nothing: {character}.</source>
        <comment>finding.text.hidden_character.message</comment>
        <translation>{field} contiene un carácter que no muestra nada: {character}.</translation>
    </message>
    <message>
        <source>Type the text anew: {meant}.</source>
        <comment>finding.text.hidden_character.mend</comment>
        <translation>Escriba de nuevo el texto: {meant}.</translation>
    </message>
    <message>
        <source>{field} has no text in &quot;{tag}&quot;, the language of this disclosure.</source>
        <comment>finding.text.language_missing.message</comment>
        <translation>{field} no tiene texto para «{tag}», el idioma de esta declaración.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the text.</source>
        <comment>finding.text.language_missing.mend</comment>
        <translation>Añada una línea «{tag}:» con el texto.</translation>
    </message>
    <message>
        <source>{tag} is not the short name of a language.</source>
        <comment>finding.text.language_tag.message</comment>
        <translation>{tag} no es el nombre corto de un idioma.</translation>
    </message>
    <message>
        <source>Write a language tag such as en, de-AT or zh-Hant.</source>
        <comment>finding.text.language_tag.mend</comment>
        <translation>Escriba una etiqueta de idioma como en, de-AT o zh-Hant.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at least {limit} are needed.</source>
        <comment>finding.text.length:least.message</comment>
        <translation>{field} tiene {length} caracteres; hacen falta al menos {limit}.</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <comment>finding.text.length:least.mend</comment>
        <translation>Escriba más.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are allowed.</source>
        <comment>finding.text.length:most.message</comment>
        <translation>{field} tiene {length} caracteres; se permiten como mucho {limit}.</translation>
    </message>
    <message>
        <source>Shorten it by {excess}.</source>
        <comment>finding.text.length:most.mend</comment>
        <translation>Acórtelo en {excess}.</translation>
    </message>
    <message>
        <source>{field} runs over several lines.</source>
        <comment>finding.text.line_break.message</comment>
        <translation>{field} ocupa varias líneas.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <comment>finding.text.line_break.mend</comment>
        <translation>Escríbalo en una línea.</translation>
    </message>
    <message>
        <source>Write {meant} instead.</source>
        <comment>finding.text.markup:entity.mend</comment>
        <translation>Escriba {meant} en su lugar.</translation>
    </message>
    <message>
        <source>{field} holds {written}, as web pages have it; it is printed just so.</source>
        <comment>finding.text.markup.message</comment>
        <translation>{field} contiene {written}, como en las páginas web; se imprime tal cual.</translation>
    </message>
    <message>
        <source>Take it out, or write what it stands for.</source>
        <comment>finding.text.markup:tag.mend</comment>
        <translation>Quítelo, o escriba lo que representa.</translation>
    </message>
    <message>
        <source>No font of the label has the character {character}.</source>
        <comment>finding.text.no_glyph.message</comment>
        <translation>Ninguna fuente de la etiqueta tiene el carácter {character}.</translation>
    </message>
    <message>
        <source>For Chinese, Japanese and Korean install the package fonts-noto-cjk; otherwise write the text without it.</source>
        <comment>finding.text.no_glyph.mend</comment>
        <translation>Para chino, japonés y coreano, instale el paquete fonts-noto-cjk; si no, escriba el texto sin él.</translation>
    </message>
    <message>
        <source>{field} should be {pattern}.</source>
        <comment>finding.text.pattern.message</comment>
        <translation>{field}: lo que va aquí: {pattern}.</translation>
    </message>
    <message>
        <source>Correct {value}.</source>
        <comment>finding.text.pattern.mend</comment>
        <translation>Corrija {value}.</translation>
    </message>
    <message>
        <source>{field} is still to be filled in: {value}.</source>
        <comment>finding.text.placeholder.message</comment>
        <translation>{field} está todavía por rellenar: {value}.</translation>
    </message>
    <message>
        <source>Write the answer, or take it out if it is not needed.</source>
        <comment>finding.text.placeholder.mend</comment>
        <translation>Escriba la respuesta, o quítelo si no hace falta.</translation>
    </message>
    <message>
        <source>The product name does not fit; the label carries the short name.</source>
        <comment>finding.text.short_form.message</comment>
        <translation>El nombre del producto no cabe; la etiqueta lleva el nombre corto.</translation>
    </message>
    <message>
        <source>Choose a larger label for the full name.</source>
        <comment>finding.text.short_form.mend</comment>
        <translation>Elija una etiqueta más grande para el nombre completo.</translation>
    </message>
    <message>
        <source>{field} shows nothing when it is printed; all it holds is {characters}.</source>
        <comment>finding.text.shows_nothing.message</comment>
        <translation>{field} no muestra nada al imprimirse; solo contiene {characters}.</translation>
    </message>
    <message>
        <source>Write a text that can be seen, or take it out.</source>
        <comment>finding.text.shows_nothing.mend</comment>
        <translation>Escriba un texto que se vea, o quítelo.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:cell.message</comment>
        <translation>{field} parece la celda de una hoja de cálculo: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show; set its format to text before you copy it.</source>
        <comment>finding.text.spreadsheet:cell.mend</comment>
        <translation>Escriba lo que debe mostrar la celda; ponga su formato en texto antes de copiarla.</translation>
    </message>
    <message>
        <source>{field} holds the error of a spreadsheet: {written}.</source>
        <comment>finding.text.spreadsheet:error.message</comment>
        <translation>{field} contiene el error de una hoja de cálculo: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show.</source>
        <comment>finding.text.spreadsheet:error.mend</comment>
        <translation>Escriba lo que debe mostrar la celda.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:meant.message</comment>
        <translation>{field} parece la celda de una hoja de cálculo: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.spreadsheet:meant.mend</comment>
        <translation>Escriba {meant}.</translation>
    </message>
    <message>
        <source>Write a space instead.</source>
        <comment>finding.text.unprintable:blank.mend</comment>
        <translation>Escriba un espacio en su lugar.</translation>
    </message>
    <message>
        <source>{field} holds {characters}, which no label can show.</source>
        <comment>finding.text.unprintable.message</comment>
        <translation>{field} contiene {characters}, que ninguna etiqueta puede mostrar.</translation>
    </message>
    <message>
        <source>The text was damaged when it was copied or converted; type it anew.</source>
        <comment>finding.text.unprintable:damaged.mend</comment>
        <translation>El texto se dañó al copiarlo o convertirlo; escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Take it out, or say it in words.</source>
        <comment>finding.text.unprintable:emoji.mend</comment>
        <translation>Quítelo, o dígalo con palabras.</translation>
    </message>
    <message>
        <source>Write it after the letter that it belongs to.</source>
        <comment>finding.text.unprintable:mark.mend</comment>
        <translation>Escríbalo tras la letra a la que pertenece.</translation>
    </message>
    <message>
        <source>Take it out, or write it in another way.</source>
        <comment>finding.text.unprintable:other.mend</comment>
        <translation>Quítelo, o escríbalo de otra manera.</translation>
    </message>
    <message>
        <source>A picture was copied with the text; type the text anew.</source>
        <comment>finding.text.unprintable:picture.mend</comment>
        <translation>Con el texto se copió una imagen; escriba de nuevo el texto.</translation>
    </message>
    <message>
        <source>Write it in a script that the label has, such as Latin letters.</source>
        <comment>finding.text.unprintable:script.mend</comment>
        <translation>Escríbalo en una escritura que tenga la etiqueta, por ejemplo en letras latinas.</translation>
    </message>
    <message>
        <source>Write {plain} instead.</source>
        <comment>finding.text.unprintable:styled.mend</comment>
        <translation>Escriba {plain} en su lugar.</translation>
    </message>
    <message>
        <source>{field} ends with {mark}, as at the end of a sentence.</source>
        <comment>finding.url.ending.message</comment>
        <translation>{field} acaba con {mark}, como una frase.</translation>
    </message>
    <message>
        <source>Take it out if it does not belong to the address.</source>
        <comment>finding.url.ending.mend</comment>
        <translation>Quítelo si no forma parte de la dirección.</translation>
    </message>
    <message>
        <source>{field} holds a blank.</source>
        <comment>finding.url.invalid:blank.message</comment>
        <translation>{field} contiene un espacio.</translation>
    </message>
    <message>
        <source>Copy the address from the browser.</source>
        <comment>finding.url.invalid:blank.mend</comment>
        <translation>Copie la dirección del navegador.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:character.message</comment>
        <translation>{field} contiene un carácter que una dirección no puede tener: {character}.</translation>
    </message>
    <message>
        <source>Copy the address from the browser; letters of other scripts are written with % or xn--.</source>
        <comment>finding.url.invalid:character.mend</comment>
        <translation>Copie la dirección del navegador; las letras de otras escrituras se escriben con % o xn--.</translation>
    </message>
    <message>
        <source>{field} does not lead to a host that everyone can reach: {host}.</source>
        <comment>finding.url.invalid:host.message</comment>
        <translation>{field} no lleva a un servidor que todos puedan alcanzar: {host}.</translation>
    </message>
    <message>
        <source>Write a host name with a dot that everyone can look up, such as www.example.com; no IP address and no name of your own network.</source>
        <comment>finding.url.invalid:host.mend</comment>
        <translation>Escriba un nombre de servidor con punto que todos puedan encontrar, como www.example.com; ni una dirección IP ni un nombre de su propia red.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:marks.message</comment>
        <translation>{field} contiene un carácter que una dirección no puede tener: {character}.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.url.invalid:marks.mend</comment>
        <translation>Escriba {address} y nada alrededor.</translation>
    </message>
    <message>
        <source>{field} has no host.</source>
        <comment>finding.url.invalid:no_host.message</comment>
        <translation>{field} no tiene servidor.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:no_host.mend</comment>
        <translation>Escriba la dirección completa de la página, desde https://.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:no_https.message</comment>
        <translation>{field} no empieza por https://.</translation>
    </message>
    <message>
        <source>Write {address}, and make sure that the page answers there.</source>
        <comment>finding.url.invalid:no_https.mend</comment>
        <translation>Escriba {address}, y asegúrese de que la página responde allí.</translation>
    </message>
    <message>
        <source>{field} holds a % without two hexadecimal digits behind it.</source>
        <comment>finding.url.invalid:percent.message</comment>
        <translation>{field} contiene un % sin dos cifras hexadecimales detrás.</translation>
    </message>
    <message>
        <source>Write two hexadecimal digits behind each %; a % itself is %25.</source>
        <comment>finding.url.invalid:percent.mend</comment>
        <translation>Escriba dos cifras hexadecimales detrás de cada %; el propio % es %25.</translation>
    </message>
    <message>
        <source>{field} has a port that does not exist: {port}.</source>
        <comment>finding.url.invalid:port.message</comment>
        <translation>{field} tiene un puerto que no existe: {port}.</translation>
    </message>
    <message>
        <source>Take the port out, or correct it.</source>
        <comment>finding.url.invalid:port.mend</comment>
        <translation>Quite el puerto, o corríjalo.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:scheme.message</comment>
        <translation>{field} no empieza por https://.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:scheme.mend</comment>
        <translation>Escriba la dirección completa de la página, desde https://.</translation>
    </message>
    <message>
        <source>{field} holds two addresses, one right after the other.</source>
        <comment>finding.url.invalid:two.message</comment>
        <translation>{field} contiene dos direcciones, una justo detrás de otra.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <comment>finding.url.invalid:two.mend</comment>
        <translation>Deje una de ellas.</translation>
    </message>
    <message>
        <source>{field} holds a user name or password before the host.</source>
        <comment>finding.url.invalid:user.message</comment>
        <translation>{field} contiene un nombre de usuario o una contraseña delante del servidor.</translation>
    </message>
    <message>
        <source>Take {user} out.</source>
        <comment>finding.url.invalid:user.mend</comment>
        <translation>Quite {user}.</translation>
    </message>
    <message>
        <source>{field} leads to a host with letters that look like Latin ones but are others: {host}.</source>
        <comment>finding.url.look_alike.message</comment>
        <translation>{field} lleva a un servidor con letras que parecen latinas pero son otras: {host}.</translation>
    </message>
    <message>
        <source>Check that it is your own; readers take it for another one.</source>
        <comment>finding.url.look_alike.mend</comment>
        <translation>Compruebe que es el suyo; los lectores lo toman por otro.</translation>
    </message>
    <message>
        <source>{field} carries {parameter}, which looks like data about a person, a campaign or a log-in.</source>
        <comment>finding.url.personal.message</comment>
        <translation>{field} lleva {parameter}, que parece un dato sobre una persona, una campaña o un inicio de sesión.</translation>
    </message>
    <message>
        <source>Take it out; the page must open for everyone without it.</source>
        <comment>finding.url.personal.mend</comment>
        <translation>Quítelo; la página debe abrirse sin ello para todos.</translation>
    </message>
    <message>
        <source>{field} is an address of examples: {host} never belongs to a maker.</source>
        <comment>finding.url.placeholder.message</comment>
        <translation>{field} es una dirección de ejemplo: {host} nunca pertenece a un fabricante.</translation>
    </message>
    <message>
        <source>Write your own address.</source>
        <comment>finding.url.placeholder.mend</comment>
        <translation>Escriba su propia dirección.</translation>
    </message>
    <message>
        <source>{field} names the port {port}, which many networks do not let through.</source>
        <comment>finding.url.port.message</comment>
        <translation>{field} indica el puerto {port}, que muchas redes no dejan pasar.</translation>
    </message>
    <message>
        <source>Let the page answer without a port.</source>
        <comment>finding.url.port.mend</comment>
        <translation>Haga que la página responda sin puerto.</translation>
    </message>
    <message>
        <source>{field} leads to {host}, a name for samples that nobody can reach.</source>
        <comment>finding.url.sample.message</comment>
        <translation>{field} lleva a {host}, un nombre para muestras que nadie puede alcanzar.</translation>
    </message>
    <message>
        <source>Write your own address before you print.</source>
        <comment>finding.url.sample.mend</comment>
        <translation>Escriba su propia dirección antes de imprimir.</translation>
    </message>
    <message>
        <source>{field} hides where it leads: {host} shortens other addresses and may stop doing so.</source>
        <comment>finding.url.shortener.message</comment>
        <translation>{field} oculta adónde lleva: {host} acorta otras direcciones y puede dejar de hacerlo.</translation>
    </message>
    <message>
        <source>Use a short address on your own domain.</source>
        <comment>finding.url.shortener.mend</comment>
        <translation>Use una dirección corta en su propio dominio.</translation>
    </message>
    <message>
        <source>{field} has no value.</source>
        <comment>finding.value.empty.message</comment>
        <translation>{field} no tiene valor.</translation>
    </message>
    <message>
        <source>Write its value, or take it out.</source>
        <comment>finding.value.empty.mend</comment>
        <translation>Escriba su valor, o quítelo.</translation>
    </message>
    <message>
        <source>{field} is still the example: {value}.</source>
        <comment>finding.value.example.message</comment>
        <translation>{field} es todavía el ejemplo: {value}.</translation>
    </message>
    <message>
        <source>Write your own instead.</source>
        <comment>finding.value.example.mend</comment>
        <translation>Escriba lo suyo en su lugar.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:boolean.message</comment>
        <translation>{field}: aquí va true o false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <comment>finding.value.kind:boolean.mend</comment>
        <translation>Escriba true o false, sin comillas.</translation>
    </message>
    <message>
        <source>{field} should be one choice, but this is {kind}.</source>
        <comment>finding.value.kind:choice.message</comment>
        <translation>{field}: aquí va una sola respuesta, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after the colon.</source>
        <comment>finding.value.kind:choice.mend</comment>
        <translation>Escriba una respuesta tras los dos puntos.</translation>
    </message>
    <message>
        <source>Each item of {question} should be one of its choices, but this is {kind}.</source>
        <comment>finding.value.kind:choice_item.message</comment>
        <translation>{question}: cada elemento debe ser una de sus respuestas, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choice_item.mend</comment>
        <translation>Escriba una respuesta tras cada guion.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:choices.message</comment>
        <translation>{field}: aquí va una lista.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choices.mend</comment>
        <translation>Escriba una respuesta tras cada guion.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date.message</comment>
        <translation>{field}: aquí va una fecha, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.value.kind:date.mend</comment>
        <translation>Escriba una fecha como {example}.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date_or_answer.message</comment>
        <translation>{field}: aquí va una fecha, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}, or {answers}.</source>
        <comment>finding.value.kind:date_or_answer.mend</comment>
        <translation>Escriba una fecha como {example}, o {answers}.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:false.message</comment>
        <translation>{field}: aquí va true o false.</translation>
    </message>
    <message>
        <source>Write false, without quotes.</source>
        <comment>finding.value.kind:false.mend</comment>
        <translation>Escriba false, sin comillas.</translation>
    </message>
    <message>
        <source>{field} should be a group of fields, but this is {kind}.</source>
        <comment>finding.value.kind:group.message</comment>
        <translation>{field}: aquí va un grupo de campos, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write its fields below it, indented.</source>
        <comment>finding.value.kind:group.mend</comment>
        <translation>Escriba sus campos debajo, con sangría.</translation>
    </message>
    <message>
        <source>{field} should be a list, but this is {kind}.</source>
        <comment>finding.value.kind:list.message</comment>
        <translation>{field}: aquí va una lista, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write each item below it, after a hyphen.</source>
        <comment>finding.value.kind:list.mend</comment>
        <translation>Escriba cada elemento debajo, tras un guion.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:lone_choice.message</comment>
        <translation>{field}: aquí va una lista.</translation>
    </message>
    <message>
        <source>Write it in square brackets: [{written}].</source>
        <comment>finding.value.kind:lone_choice.mend</comment>
        <translation>Escríbalo entre corchetes: [{written}].</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:number.message</comment>
        <translation>{field}: aquí va un número entero, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write digits only, such as {example}.</source>
        <comment>finding.value.kind:number.mend</comment>
        <translation>Escriba solo cifras, como {example}.</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:quoted_number.message</comment>
        <translation>{field}: aquí va un número entero, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write it without quotes: {example}.</source>
        <comment>finding.value.kind:quoted_number.mend</comment>
        <translation>Escríbalo sin comillas: {example}.</translation>
    </message>
    <message>
        <source>{field} should be a text, but this is {kind}.</source>
        <comment>finding.value.kind:text.message</comment>
        <translation>{field}: aquí va un texto, pero esto es {kind}.</translation>
    </message>
    <message>
        <source>Write one text after the colon.</source>
        <comment>finding.value.kind:text.mend</comment>
        <translation>Escriba un solo texto tras los dos puntos.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:true.message</comment>
        <translation>{field}: aquí va true o false.</translation>
    </message>
    <message>
        <source>Write true, without quotes.</source>
        <comment>finding.value.kind:true.mend</comment>
        <translation>Escriba true, sin comillas.</translation>
    </message>
    <message>
        <source>{field} should be a text, but {written} without quotes is {kind}.</source>
        <comment>finding.value.kind:unquoted_text.message</comment>
        <translation>{field}: aquí va un texto, pero {written} sin comillas es {kind}.</translation>
    </message>
    <message>
        <source>Put it in quotes: {value}.</source>
        <comment>finding.value.kind:unquoted_text.mend</comment>
        <translation>Póngalo entre comillas: {value}.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:alias.message</comment>
        <translation>Aquí hay un alias («*»).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, and put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:alias.mend</comment>
        <translation>Escriba el valor donde haga falta, y ponga entre comillas el texto que empiece por «*».</translation>
    </message>
    <message>
        <source>There is an asterisk (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:text.message</comment>
        <translation>Aquí hay un asterisco («*»).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:text.mend</comment>
        <translation>Ponga entre comillas el texto que empiece por «*».</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:value.message</comment>
        <translation>Aquí hay un alias («*»).</translation>
    </message>
    <message>
        <source>Write the value out where it is needed.</source>
        <comment>finding.yaml.alias:value.mend</comment>
        <translation>Escriba el valor donde haga falta.</translation>
    </message>
    <message>
        <source>There is an anchor (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:several.message</comment>
        <translation>Aquí hay un ancla («&amp;»).</translation>
    </message>
    <message>
        <source>Write the value out wherever it is needed.</source>
        <comment>finding.yaml.anchor:several.mend</comment>
        <translation>Escriba el valor en todos los lugares donde haga falta.</translation>
    </message>
    <message>
        <source>There is an ampersand (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:text.message</comment>
        <translation>Aquí hay un signo «&amp;».</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;&amp;&quot; in quotes.</source>
        <comment>finding.yaml.anchor:text.mend</comment>
        <translation>Ponga entre comillas el texto que empiece por «&amp;».</translation>
    </message>
    <message>
        <source>There is an invisible character here that turns the direction of text ({character}).</source>
        <comment>finding.yaml.bidi_control.message</comment>
        <translation>Aquí hay un carácter invisible que cambia la dirección del texto ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.bidi_control:escape.mend</comment>
        <translation>Borre de este texto su secuencia {escape}.</translation>
    </message>
    <message>
        <source>Delete it: the label sets the direction of each text by itself.</source>
        <comment>finding.yaml.bidi_control:file.mend</comment>
        <translation>Bórrelo: la etiqueta fija por sí misma la dirección de cada texto.</translation>
    </message>
    <message>
        <source>The comment {comment} has no place any more.</source>
        <comment>finding.yaml.comment_lost.message</comment>
        <translation>El comentario {comment} ya no tiene lugar.</translation>
    </message>
    <message>
        <source>Copy it before you save the file if you still need it.</source>
        <comment>finding.yaml.comment_lost.mend</comment>
        <translation>Cópielo antes de guardar el archivo si todavía lo necesita.</translation>
    </message>
    <message>
        <source>A map or a list stands where a key belongs.</source>
        <comment>finding.yaml.complex_key.message</comment>
        <translation>Hay un grupo o una lista donde va una clave.</translation>
    </message>
    <message>
        <source>Write the name of a field as the key.</source>
        <comment>finding.yaml.complex_key.mend</comment>
        <translation>Escriba como clave el nombre de un campo.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:escape.message</comment>
        <translation>Aquí hay un carácter de control ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.control_character:escape.mend</comment>
        <translation>Borre de este texto su secuencia {escape}.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:file.message</comment>
        <translation>Aquí hay un carácter de control ({character}).</translation>
    </message>
    <message>
        <source>Delete it; it is invisible in most editors.</source>
        <comment>finding.yaml.control_character:file.mend</comment>
        <translation>Bórrelo; es invisible en la mayoría de los editores.</translation>
    </message>
    <message>
        <source>There is a tab or a line end in this key.</source>
        <comment>finding.yaml.control_character:key.message</comment>
        <translation>En esta clave hay un tabulador o un fin de línea.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.control_character:key.mend</comment>
        <translation>Escriba el nombre de un campo.</translation>
    </message>
    <message>
        <source>There is a directive (a line that begins with &quot;%&quot;) here.</source>
        <comment>finding.yaml.directive.message</comment>
        <translation>Aquí hay una directiva (una línea que empieza por «%»).</translation>
    </message>
    <message>
        <source>Delete the line: a disclosure is always YAML 1.2.</source>
        <comment>finding.yaml.directive.mend</comment>
        <translation>Borre la línea: una declaración es siempre YAML 1.2.</translation>
    </message>
    <message>
        <source>The key {key} is here a second time; the first is in line {line}.</source>
        <comment>finding.yaml.duplicate_key.message</comment>
        <translation>La clave {key} está aquí por segunda vez; la primera está en la línea {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.yaml.duplicate_key.mend</comment>
        <translation>Deje uno de los dos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>finding.yaml.empty.message</comment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Start from &quot;updatefacts new&quot;.</source>
        <comment>finding.yaml.empty.mend</comment>
        <translation>Empiece con «updatefacts new».</translation>
    </message>
    <message>
        <source>Begin a new disclosure.</source>
        <comment>finding.yaml.empty.mend_in_form</comment>
        <translation>Empiece una declaración nueva.</translation>
    </message>
    <message>
        <source>There is a comma here with no value before it.</source>
        <comment>finding.yaml.empty_item.message</comment>
        <translation>Aquí hay una coma sin valor delante.</translation>
    </message>
    <message>
        <source>Delete the comma, or write the value.</source>
        <comment>finding.yaml.empty_item.mend</comment>
        <translation>Borre la coma, o escriba el valor.</translation>
    </message>
    <message>
        <source>A key is missing before &quot;:&quot;.</source>
        <comment>finding.yaml.empty_key.message</comment>
        <translation>Falta una clave delante de «:».</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.empty_key.mend</comment>
        <translation>Escriba el nombre de un campo.</translation>
    </message>
    <message>
        <source>A backslash stands here before a character that it cannot go with.</source>
        <comment>finding.yaml.escape:character.message</comment>
        <translation>Aquí hay una barra invertida delante de un carácter con el que no puede ir.</translation>
    </message>
    <message>
        <source>Write &quot;\\&quot; for a backslash.</source>
        <comment>finding.yaml.escape:character.mend</comment>
        <translation>Escriba «\\» para una barra invertida.</translation>
    </message>
    <message>
        <source>This escape has too few hexadecimal digits.</source>
        <comment>finding.yaml.escape:hex.message</comment>
        <translation>Esta secuencia tiene muy pocas cifras hexadecimales.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:hex.mend</comment>
        <translation>Escriba el carácter mismo.</translation>
    </message>
    <message>
        <source>This escape names no character of Unicode.</source>
        <comment>finding.yaml.escape:unicode.message</comment>
        <translation>Esta secuencia no designa ningún carácter de Unicode.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:unicode.mend</comment>
        <translation>Escriba el carácter mismo.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone.</source>
        <comment>finding.yaml.line_end.message</comment>
        <translation>La línea acaba solo con un retorno de carro.</translation>
    </message>
    <message>
        <source>Save the file with the line ends of Unix or of Windows.</source>
        <comment>finding.yaml.line_end.mend</comment>
        <translation>Guarde el archivo con los fines de línea de Unix o de Windows.</translation>
    </message>
    <message>
        <source>This key is longer than 256 bytes.</source>
        <comment>finding.yaml.long_key.message</comment>
        <translation>Esta clave ocupa más de 256 bytes.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.long_key.mend</comment>
        <translation>Escriba el nombre de un campo.</translation>
    </message>
    <message>
        <source>There is no colon after {key}.</source>
        <comment>finding.yaml.missing_colon.message</comment>
        <translation>Faltan los dos puntos tras {key}.</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; in one line.</source>
        <comment>finding.yaml.missing_colon.mend</comment>
        <translation>Escriba «clave: valor» en una línea.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 here.</source>
        <comment>finding.yaml.not_utf8:here.message</comment>
        <translation>El archivo no es UTF-8 aquí.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <comment>finding.yaml.not_utf8.mend</comment>
        <translation>Guarde el archivo como UTF-8 en su editor.</translation>
    </message>
    <message>
        <source>The file is UTF-16, not UTF-8.</source>
        <comment>finding.yaml.not_utf8:utf16.message</comment>
        <translation>El archivo es UTF-16, no UTF-8.</translation>
    </message>
    <message>
        <source>This is {format}, not a disclosure.</source>
        <comment>finding.yaml.other_format.message</comment>
        <translation>Esto es {format}, no una declaración.</translation>
    </message>
    <message>
        <source>Name the YAML file of the disclosure.</source>
        <comment>finding.yaml.other_format.mend</comment>
        <translation>Indique el archivo YAML de la declaración.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <comment>finding.yaml.second_document.message</comment>
        <translation>Aquí empieza un segundo documento.</translation>
    </message>
    <message>
        <source>Keep one disclosure in one file.</source>
        <comment>finding.yaml.second_document.mend</comment>
        <translation>Deje una sola declaración en cada archivo.</translation>
    </message>
    <message>
        <source>Text stands here on the line of &quot;|&quot; or &quot;&gt;&quot;, after which it begins on the next line.</source>
        <comment>finding.yaml.syntax:block.message</comment>
        <translation>Ya hay texto en la línea de «|» o «&gt;», pero empieza en la línea siguiente.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;|&quot; or &quot;&gt;&quot; in quotes.</source>
        <comment>finding.yaml.syntax:block.mend</comment>
        <translation>Ponga entre comillas el texto que empiece por «|» o «&gt;».</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <comment>finding.yaml.syntax:bracket.message</comment>
        <translation>Aquí se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>Delete it, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:bracket.mend</comment>
        <translation>Bórrelo, o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>No value can begin with this character.</source>
        <comment>finding.yaml.syntax:character.message</comment>
        <translation>Ningún valor puede empezar por este carácter.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <comment>finding.yaml.syntax:character.mend</comment>
        <translation>Ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>A colon cannot stand here.</source>
        <comment>finding.yaml.syntax:colon.message</comment>
        <translation>Aquí no puede haber dos puntos.</translation>
    </message>
    <message>
        <source>Put text that holds a colon in quotes; if this is a key, write it on its own line, indented like its neighbours, and look whether the line before has its colon.</source>
        <comment>finding.yaml.syntax:colon.mend</comment>
        <translation>Ponga entre comillas el texto que contenga dos puntos; si esto es una clave, escríbala en su propia línea, con la misma sangría que sus vecinas, y mire si la línea anterior tiene sus dos puntos.</translation>
    </message>
    <message>
        <source>A list item (&quot;- &quot;) cannot begin here.</source>
        <comment>finding.yaml.syntax:item.message</comment>
        <translation>Aquí no puede empezar un elemento de lista («- »).</translation>
    </message>
    <message>
        <source>Begin the list on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:item.mend</comment>
        <translation>Empiece la lista en la línea bajo su clave, o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>A key cannot begin here.</source>
        <comment>finding.yaml.syntax:key.message</comment>
        <translation>Aquí no puede empezar una clave.</translation>
    </message>
    <message>
        <source>Begin the map on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:key.mend</comment>
        <translation>Empiece el grupo en la línea bajo su clave, o ponga el texto entre comillas.</translation>
    </message>
    <message>
        <source>This does not belong to the list around it.</source>
        <comment>finding.yaml.syntax:list.message</comment>
        <translation>Esto no pertenece a la lista que lo rodea.</translation>
    </message>
    <message>
        <source>Begin each item with &quot;- &quot;, indented like its neighbours.</source>
        <comment>finding.yaml.syntax:list.mend</comment>
        <translation>Empiece cada elemento por «- », con la misma sangría que sus vecinos.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <comment>finding.yaml.syntax:long_quote.message</comment>
        <translation>Esto no va aquí.</translation>
    </message>
    <message>
        <source>Look whether the quotation mark that opens in line {line} is closed at the end of its text.</source>
        <comment>finding.yaml.syntax:long_quote.mend</comment>
        <translation>Mire si las comillas que se abren en la línea {line} se cierran al final de su texto.</translation>
    </message>
    <message>
        <source>This does not belong to the map around it.</source>
        <comment>finding.yaml.syntax:map.message</comment>
        <translation>Esto no pertenece al grupo que lo rodea.</translation>
    </message>
    <message>
        <source>Write each &quot;key: value&quot; on its own line, indented like its neighbours; put text that goes on after a quotation mark in one pair of quotes.</source>
        <comment>finding.yaml.syntax:map.mend</comment>
        <translation>Escriba cada «clave: valor» en su propia línea, con la misma sangría que sus vecinas; ponga en un solo par de comillas el texto que sigue tras unas comillas.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML here.</source>
        <comment>finding.yaml.syntax:other.message</comment>
        <translation>Aquí el archivo no se puede leer como YAML.</translation>
    </message>
    <message>
        <source>Look at this line and the one before it.</source>
        <comment>finding.yaml.syntax:other.mend</comment>
        <translation>Mire esta línea y la anterior.</translation>
    </message>
    <message>
        <source>A text cannot be indented by 0 columns.</source>
        <comment>finding.yaml.syntax:zero_indent.message</comment>
        <translation>Un texto no puede tener una sangría de 0 columnas.</translation>
    </message>
    <message>
        <source>Delete the &quot;0&quot;.</source>
        <comment>finding.yaml.syntax:zero_indent.mend</comment>
        <translation>Borre el «0».</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <comment>finding.yaml.tab.message</comment>
        <translation>La línea tiene sangría con un tabulador.</translation>
    </message>
    <message>
        <source>Indent it with spaces.</source>
        <comment>finding.yaml.tab.mend</comment>
        <translation>Póngale la sangría con espacios.</translation>
    </message>
    <message>
        <source>There is a tag (&quot;!&quot;) here.</source>
        <comment>finding.yaml.tag.message</comment>
        <translation>Aquí hay una etiqueta de YAML («!»).</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;!&quot; in quotes.</source>
        <comment>finding.yaml.tag:text.mend</comment>
        <translation>Ponga entre comillas el texto que empiece por «!».</translation>
    </message>
    <message>
        <source>Delete it, and put the value in quotes if it is text.</source>
        <comment>finding.yaml.tag:value.mend</comment>
        <translation>Bórrela, y ponga el valor entre comillas si es texto.</translation>
    </message>
    <message>
        <source>What follows &quot;#&quot; here is a comment and no part of the value: {comment}.</source>
        <comment>finding.yaml.text_in_comment.message</comment>
        <translation>Lo que sigue aquí a «#» es un comentario y no parte del valor: {comment}.</translation>
    </message>
    <message>
        <source>Put the whole value in quotes if {word} belongs to it; else write a space after &quot;#&quot;.</source>
        <comment>finding.yaml.text_in_comment.mend</comment>
        <translation>Ponga todo el valor entre comillas si {word} forma parte de él; si no, escriba un espacio tras «#».</translation>
    </message>
    <message>
        <source>The values are nested more than 32 deep.</source>
        <comment>finding.yaml.too_deep.message</comment>
        <translation>Los valores están anidados en más de 32 niveles.</translation>
    </message>
    <message>
        <source>Write them side by side: no field of a disclosure is nested that deep.</source>
        <comment>finding.yaml.too_deep.mend</comment>
        <translation>Escríbalos uno junto a otro: ningún campo de una declaración está tan hondo.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB.</source>
        <comment>finding.yaml.too_large.message</comment>
        <translation>El texto supera los 256 kB.</translation>
    </message>
    <message>
        <source>Shorten it: a disclosure is a few kB.</source>
        <comment>finding.yaml.too_large.mend</comment>
        <translation>Acórtelo: una declaración ocupa pocos kB.</translation>
    </message>
    <message>
        <source>This text is longer than 64 kB.</source>
        <comment>finding.yaml.too_long.message</comment>
        <translation>Este texto supera los 64 kB.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>finding.yaml.too_long.mend</comment>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The file has more than 20,000 values.</source>
        <comment>finding.yaml.too_many_nodes.message</comment>
        <translation>El archivo tiene más de 20 000 valores.</translation>
    </message>
    <message>
        <source>Split the file: a disclosure describes one product.</source>
        <comment>finding.yaml.too_many_nodes.mend</comment>
        <translation>Divida el archivo: una declaración describe un solo producto.</translation>
    </message>
    <message>
        <source>The &quot;{&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:brace.message</comment>
        <translation>La «{» que se abre aquí no se cierra nunca, o falta una coma en ella.</translation>
    </message>
    <message>
        <source>Write &quot;}&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:brace.mend</comment>
        <translation>Escriba «}» al final y «,» entre sus valores.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:square.message</comment>
        <translation>El «[» que se abre aquí no se cierra nunca, o falta una coma en él.</translation>
    </message>
    <message>
        <source>Write &quot;]&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:square.mend</comment>
        <translation>Escriba «]» al final y «,» entre sus valores.</translation>
    </message>
    <message>
        <source>A text in quotes goes on to this document mark.</source>
        <comment>finding.yaml.unclosed_quote:document.message</comment>
        <translation>Un texto entre comillas sigue hasta esta marca de documento.</translation>
    </message>
    <message>
        <source>Close the quotation mark at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:document.mend</comment>
        <translation>Cierre las comillas al final de su texto.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <comment>finding.yaml.unclosed_quote:here.message</comment>
        <translation>Las comillas que se abren aquí no se cierran nunca.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <comment>finding.yaml.unclosed_quote:here.mend</comment>
        <translation>Ciérrelas al final del texto.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.message</comment>
        <translation>Unas comillas no se cierran nunca.</translation>
    </message>
    <message>
        <source>Close it at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.mend</comment>
        <translation>Ciérrelas al final de su texto.</translation>
    </message>
    <message>
        <source>The text in quotes that opens here goes on in a line that is not indented.</source>
        <comment>finding.yaml.unindented_text:quotes.message</comment>
        <translation>El texto entre comillas que empieza aquí sigue en una línea sin sangría.</translation>
    </message>
    <message>
        <source>Close the quotation mark where the text ends, or indent the lines after.</source>
        <comment>finding.yaml.unindented_text:quotes.mend</comment>
        <translation>Cierre las comillas donde acaba el texto, o ponga sangría a las líneas siguientes.</translation>
    </message>
    <message>
        <source>This value is not indented under its key.</source>
        <comment>finding.yaml.unindented_text:value.message</comment>
        <translation>Este valor no tiene sangría bajo su clave.</translation>
    </message>
    <message>
        <source>Indent it with spaces, or write it behind the colon.</source>
        <comment>finding.yaml.unindented_text:value.mend</comment>
        <translation>Póngale sangría con espacios, o escríbalo tras los dos puntos.</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.1&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>dos números separados por un punto, por ejemplo «1.1»</translation>
    </message>
    <message>
        <source>{key} is a day without a time: {value}.</source>
        <comment>finding.openeox.date_time:day.message</comment>
        <translation>{key} es un día sin hora: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:day.mend</comment>
        <translation>Escriba {meant}</translation>
    </message>
    <message>
        <source>{key} names a leap second, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:leap.message</comment>
        <translation>{key} indica un segundo intercalar, que OpenEoX no admite: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:leap.mend</comment>
        <translation>Escriba {meant}</translation>
    </message>
    <message>
        <source>{key} names the hour 24, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:midnight.message</comment>
        <translation>{key} indica la hora 24, que OpenEoX no admite: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:midnight.mend</comment>
        <translation>Escriba {meant}</translation>
    </message>
    <message>
        <source>{key} is not written as OpenEoX writes a moment: {value}.</source>
        <comment>finding.openeox.date_time:spelled.message</comment>
        <translation>{key} no está escrito como OpenEoX escribe un instante: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:spelled.mend</comment>
        <translation>Escriba {meant}</translation>
    </message>
    <message>
        <source>{key} names no time zone: {value}.</source>
        <comment>finding.openeox.date_time:zone.message</comment>
        <translation>{key} no indica ninguna zona horaria: {value}.</translation>
    </message>
    <message>
        <source>Add Z for UTC, or how far the clock is ahead of UTC, such as +02:00.</source>
        <comment>finding.openeox.date_time:zone.mend</comment>
        <translation>Añada Z para UTC, o cuánto va el reloj por delante de UTC, por ejemplo +02:00.</translation>
    </message>
    <message>
        <source>{key} is the first moment of {day}; that day is taken for the last one.</source>
        <comment>finding.openeox.midnight.message</comment>
        <translation>{key} es el primer instante del {day}; ese día se toma como el último.</translation>
    </message>
    <message>
        <source>If the day before it is the last one, write {before}</source>
        <comment>finding.openeox.midnight.mend</comment>
        <translation>Si el último día es el anterior, escriba {before}</translation>
    </message>
    <message>
        <source>What is this disclosure about?</source>
        <comment>field.subject.question</comment>
        <translation>¿De qué trata esta declaración?</translation>
    </message>
    <message>
        <source>If you make a part that others build into their products, such as a chip, choose it here. They name this file in their own disclosures. Without an answer it is a product that people buy.</source>
        <comment>field.subject.help</comment>
        <translation>Si fabrica una pieza que otros montan en sus productos, como un chip, elíjala aquí. Ellos citan este archivo en sus propias declaraciones. Sin respuesta es un producto que se compra.</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.title</comment>
        <translation>Un producto que se compra</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.title</comment>
        <translation>Un chip</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.title</comment>
        <translation>Un módulo</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.title</comment>
        <translation>Un sistema operativo</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.title</comment>
        <translation>Un servicio en línea</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.support_commitment.ended.title</comment>
        <translation>El soporte ha terminado</translation>
    </message>
    <message>
        <source>The device gets no security updates any more. A first disclosure can say so, too.</source>
        <comment>field.support_commitment.ended.help</comment>
        <translation>El dispositivo ya no recibe actualizaciones de seguridad. También puede decirlo una primera declaración.</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. If support has ended, write when. If you promise a length of time for each device, leave this out or give both.</source>
        <comment>field.support_end.help</comment>
        <translation>Basta un mes; cuenta hasta su último día. Si el soporte ha terminado, escriba cuándo. Si promete una duración para cada dispositivo, deje esto vacío o indique ambas cosas.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.support_end.not_published.title</comment>
        <translation>La fecha no se ha publicado</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.support_end.not_published.help</comment>
        <translation>Solo si el soporte ha terminado.</translation>
    </message>
    <message>
        <source>Do you promise a length of time for each single device?</source>
        <comment>field.unit_period.question</comment>
        <translation>¿Promete una duración para cada dispositivo?</translation>
    </message>
    <message>
        <source>Such as three years from the day a buyer bought it. It ends on another day for each device, so no date is made of it. Some laws want a date as well.</source>
        <comment>field.unit_period.help</comment>
        <translation>Por ejemplo, tres años desde el día de la compra. Termina en un día distinto para cada dispositivo, así que no se convierte en una fecha. Algunas leyes exigen además una fecha.</translation>
    </message>
    <message>
        <source>For how many months at least?</source>
        <comment>field.unit_period.months.question</comment>
        <translation>¿Durante cuántos meses como mínimo?</translation>
    </message>
    <message>
        <source>Three years are 36 months; the label says &quot;3 years&quot;.</source>
        <comment>field.unit_period.months.help</comment>
        <translation>Tres años son 36 meses; la etiqueta dice «3 años».</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.unit_period.counted_from.question</comment>
        <translation>¿Desde qué día cuenta?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.unit_period.counted_from.purchase.title</comment>
        <translation>El día de la compra</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.unit_period.counted_from.activation.title</comment>
        <translation>El día en que se encendió por primera vez</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.title</comment>
        <translation>El día de fabricación</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.unit_period.counted_from.last_sale.title</comment>
        <translation>El último día en que usted vende el modelo</translation>
    </message>
    <message>
        <source>For how many months at least does it get other software updates?</source>
        <comment>field.unit_period.other_months.question</comment>
        <translation>¿Durante cuántos meses como mínimo recibe otras actualizaciones de software?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security; counted from the same day.</source>
        <comment>field.unit_period.other_months.help</comment>
        <translation>Actualizaciones con funciones nuevas o con correcciones que no tienen que ver con la seguridad; contadas desde el mismo día.</translation>
    </message>
    <message>
        <source>Until when will the device get other software updates?</source>
        <comment>field.software_updates_end.question</comment>
        <translation>¿Hasta cuándo recibirá el dispositivo otras actualizaciones de software?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security. They are as firm as the security updates are.</source>
        <comment>field.software_updates_end.help</comment>
        <translation>Actualizaciones con funciones nuevas o con correcciones que no tienen que ver con la seguridad. Son tan firmes como las de seguridad.</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.title</comment>
        <translation>Tanto como las actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>On which day did you last publish a security update?</source>
        <comment>field.last_security_update.question</comment>
        <translation>¿Qué día publicó por última vez una actualización de seguridad?</translation>
    </message>
    <message>
        <source>How many security updates did you publish in the last twelve months?</source>
        <comment>field.updates_in_twelve_months.question</comment>
        <translation>¿Cuántas actualizaciones de seguridad publicó en los últimos doce meses?</translation>
    </message>
    <message>
        <source>Counted back from the day on which this disclosure was last changed.</source>
        <comment>field.updates_in_twelve_months.help</comment>
        <translation>Contados hacia atrás desde el día en que se cambió esta declaración por última vez.</translation>
    </message>
    <message>
        <source>Apps, online services, accessories and bought-in parts, each with a period of its own.</source>
        <comment>section.components.help</comment>
        <translation>Aplicaciones, servicios en línea, accesorios y piezas compradas, cada uno con su propio período.</translation>
    </message>
    <message>
        <source>Which parts and services have a period of their own?</source>
        <comment>field.components.question</comment>
        <translation>¿Qué piezas y servicios tienen un período propio?</translation>
    </message>
    <message>
        <source>Name the app, an online service, a hub or accessory that the device needs, and parts of suppliers. Left out, they are supported for as long as the device.</source>
        <comment>field.components.help</comment>
        <translation>Indique la aplicación, un servicio en línea, una central o un accesorio que el dispositivo necesite, y piezas de proveedores. Lo que no figura tiene soporte tanto tiempo como el dispositivo.</translation>
    </message>
    <message>
        <source>Which part or service is it?</source>
        <comment>field.components.item.question</comment>
        <translation>¿Qué pieza o servicio es?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <comment>field.components.item.name.question</comment>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>field.components.item.kind.question</comment>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.title</comment>
        <translation>El propio dispositivo</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.title</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.title</comment>
        <translation>Servicio en línea</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.title</comment>
        <translation>Central</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.title</comment>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.title</comment>
        <translation>Pieza de un proveedor</translation>
    </message>
    <message>
        <source>How firm is its date?</source>
        <comment>field.components.item.commitment.question</comment>
        <translation>¿Qué firmeza tiene su fecha?</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.components.item.commitment.promised.title</comment>
        <translation>Prometida al menos hasta esa fecha</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.components.item.commitment.planned.title</comment>
        <translation>Prevista, no prometida</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.components.item.commitment.not_promised.title</comment>
        <translation>No se promete ninguna fecha</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.components.item.commitment.ended.title</comment>
        <translation>El soporte ha terminado</translation>
    </message>
    <message>
        <source>Until when is it supported?</source>
        <comment>field.components.item.support_end.question</comment>
        <translation>¿Hasta cuándo tiene soporte?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day.</source>
        <comment>field.components.item.support_end.help</comment>
        <translation>Basta un mes; cuenta hasta su último día.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.components.item.support_end.not_published.title</comment>
        <translation>La fecha no se ha publicado</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.components.item.support_end.not_published.help</comment>
        <translation>Solo si el soporte ha terminado.</translation>
    </message>
    <message>
        <source>For how many months at least is each single one supported?</source>
        <comment>field.components.item.unit_months.question</comment>
        <translation>¿Durante cuántos meses como mínimo tiene soporte cada uno?</translation>
    </message>
    <message>
        <source>Only where no date holds for all, such as three years from the day it was bought.</source>
        <comment>field.components.item.unit_months.help</comment>
        <translation>Solo si ninguna fecha vale para todos, por ejemplo tres años desde el día de la compra.</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.components.item.counted_from.question</comment>
        <translation>¿Desde qué día cuenta?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.components.item.counted_from.purchase.title</comment>
        <translation>El día de la compra</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.components.item.counted_from.activation.title</comment>
        <translation>El día en que se encendió por primera vez</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.components.item.counted_from.manufacture.title</comment>
        <translation>El día de fabricación</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.components.item.counted_from.last_sale.title</comment>
        <translation>El último día en que usted vende el modelo</translation>
    </message>
    <message>
        <source>Its own disclosure</source>
        <comment>field.components.item.disclosure_url.title</comment>
        <translation>Su propia declaración</translation>
    </message>
    <message>
        <source>Where is the disclosure of its maker?</source>
        <comment>field.components.item.disclosure_url.question</comment>
        <translation>¿Dónde está la declaración de su fabricante?</translation>
    </message>
    <message>
        <source>Fingerprint of that disclosure</source>
        <comment>field.components.item.disclosure_fingerprint.title</comment>
        <translation>Huella de esa declaración</translation>
    </message>
    <message>
        <source>Which fingerprint has that disclosure?</source>
        <comment>field.components.item.disclosure_fingerprint.question</comment>
        <translation>¿Qué huella tiene esa declaración?</translation>
    </message>
    <message>
        <source>SHA-256, 64 characters. It shows later that nobody has changed the file you built upon.</source>
        <comment>field.components.item.disclosure_fingerprint.help</comment>
        <translation>SHA-256, 64 caracteres. Muestra más tarde que nadie ha cambiado el archivo en que usted se basó.</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.components.item.disclosure_fingerprint.pattern</comment>
        <translation>64 caracteres, cifras y letras desde la a hasta la f</translation>
    </message>
    <message>
        <source>Why the device is supported for longer</source>
        <comment>field.components.item.longer_reason.title</comment>
        <translation>Por qué el dispositivo tiene soporte más tiempo</translation>
    </message>
    <message>
        <source>Why can you support the device for longer than this part?</source>
        <comment>field.components.item.longer_reason.question</comment>
        <translation>¿Por qué puede dar soporte al dispositivo más tiempo que a esta pieza?</translation>
    </message>
    <message>
        <source>For example because you have its source text and correct it yourself.</source>
        <comment>field.components.item.longer_reason.help</comment>
        <translation>Por ejemplo, porque tiene su código fuente y lo corrige usted.</translation>
    </message>
    <message>
        <source>Where do you publish which flaws you have fixed?</source>
        <comment>field.advisories_url.question</comment>
        <translation>¿Dónde publica qué fallos ha corregido?</translation>
    </message>
    <message>
        <source>A page, or a feed in the CSAF format.</source>
        <comment>field.advisories_url.help</comment>
        <translation>Una página, o un canal en formato CSAF.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <comment>field.subject.title</comment>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.label</comment>
        <translation>Un producto que se compra</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.label</comment>
        <translation>Un chip</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.label</comment>
        <translation>Un módulo</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.label</comment>
        <translation>Un sistema operativo</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.label</comment>
        <translation>Un servicio en línea</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.components.item.kind.title</comment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.label</comment>
        <translation>El propio dispositivo</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.label</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.label</comment>
        <translation>Servicio en línea</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.label</comment>
        <translation>Central</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.label</comment>
        <translation>Accesorio</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>finding.phrase.cell.invalid</comment>
        <translation>no válida</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <comment>finding.phrase.cell.to_mend</comment>
        <translation>{count} por corregir</translation>
    </message>
    <message>
        <source>The attachment is too large.</source>
        <comment>finding.phrase.failed.attachment</comment>
        <translation>El archivo adjunto es demasiado grande.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is.</source>
        <comment>finding.phrase.failed.exists</comment>
        <translation>El archivo «{file}» ya existe y queda como está.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is; --force replaces it.</source>
        <comment>finding.phrase.failed.exists_force</comment>
        <translation>El archivo «{file}» ya existe y queda como está; --force lo sustituye.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name another file for the next revision.</source>
        <comment>finding.phrase.failed.label_revised</comment>
        <translation>«{file}» es una etiqueta y queda como está; indique otro archivo para la próxima revisión.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name the file of the disclosure.</source>
        <comment>finding.phrase.failed.label_upgraded</comment>
        <translation>«{file}» es una etiqueta y queda como está; indique el archivo de la declaración.</translation>
    </message>
    <message>
        <source>Standard input is larger than 256 kB, and a disclosure is a few kB.</source>
        <comment>finding.phrase.failed.large_input</comment>
        <translation>La entrada estándar supera los 256 kB, y una declaración ocupa unos pocos kB.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <comment>finding.phrase.failed.memory</comment>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>There is not enough memory for the labels of &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.memory_for</comment>
        <translation>No hay memoria suficiente para las etiquetas de «{file}».</translation>
    </message>
    <message>
        <source>The files are written, but their names could not be written to standard output.</source>
        <comment>finding.phrase.failed.names_not_printed</comment>
        <translation>Los archivos están escritos, pero la salida estándar no; allí faltan sus nombres.</translation>
    </message>
    <message>
        <source>There is no .yaml file in the folder &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.no_disclosure</comment>
        <translation>No hay ningún archivo .yaml en la carpeta «{file}».</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is another page and is left as it is. Choose another folder.</source>
        <comment>finding.phrase.failed.other_page</comment>
        <translation>«{file}» es otra página y queda como está. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot read &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.read</comment>
        <translation>No se puede leer «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why} A published file is never replaced; choose another name.</source>
        <comment>finding.phrase.failed.replace_published</comment>
        <translation>No se puede escribir «{file}»: {why} Un archivo publicado no se sustituye nunca; elija otro nombre.</translation>
    </message>
    <message>
        <source>Cannot look for labels in &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.search</comment>
        <translation>No se pueden buscar etiquetas en «{file}»: {why}.</translation>
    </message>
    <message>
        <source>Cannot write to standard output.</source>
        <comment>finding.phrase.failed.standard_output</comment>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>The name of the output folder is empty.</source>
        <comment>finding.phrase.failed.unnamed_directory</comment>
        <translation>El nombre de la carpeta de salida está vacío.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.write</comment>
        <translation>No se puede escribir «{file}»: {why}.</translation>
    </message>
    <message>
        <source>It was published as revision {number}.</source>
        <comment>finding.phrase.guard.published</comment>
        <translation>Se publicó como revisión {number}.</translation>
    </message>
    <message>
        <source>It is superseded by {by}.</source>
        <comment>finding.phrase.guard.superseded</comment>
        <translation>Queda sustituido por: {by}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.history.column_changed</comment>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.history.column_file</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.history.column_fingerprint</comment>
        <translation>huella</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.history.column_promise</comment>
        <translation>promesa</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>finding.phrase.history.column_revision</comment>
        <translation>revisión</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.history.column_until</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <comment>finding.phrase.history.errors</comment>
        <translation>{count} errores</translation>
    </message>
    <message>
        <source>{id}: {count} revisions, {state}.</source>
        <comment>finding.phrase.history.head</comment>
        <translation>{id}: {count} revisiones, {state}.</translation>
    </message>
    <message>
        <source>{id}: 1 revision, {state}.</source>
        <comment>finding.phrase.history.head_of_one</comment>
        <translation>{id}: 1 revisión, {state}.</translation>
    </message>
    <message>
        <source>1 error</source>
        <comment>finding.phrase.history.one_error</comment>
        <translation>1 error</translation>
    </message>
    <message>
        <source>unbroken</source>
        <comment>finding.phrase.history.unbroken</comment>
        <translation>sin interrupción</translation>
    </message>
    <message>
        <source>The attribute {attribute} of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_attribute</comment>
        <translation>No se ha podido conservar el atributo {attribute} de «{file}».</translation>
    </message>
    <message>
        <source>The group of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_group</comment>
        <translation>No se ha podido conservar el grupo de «{file}».</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; belongs to you now: its owner could not be kept.</source>
        <comment>finding.phrase.kept.no_owner</comment>
        <translation>«{file}» le pertenece ahora: no se ha podido conservar su propietario.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has another name on the disk, which keeps the old text.</source>
        <comment>finding.phrase.kept.other_name</comment>
        <translation>«{file}» tiene otro nombre en el disco, que conserva el texto antiguo.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be made read-only.</source>
        <comment>finding.phrase.kept.writable</comment>
        <translation>No se ha podido hacer que «{file}» sea de solo lectura.</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <comment>finding.phrase.list.more</comment>
        <translation>{first} y {count} más</translation>
    </message>
    <message>
        <source>standard input</source>
        <comment>finding.phrase.name.standard_input</comment>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>finding.phrase.promise.ended</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>cannot be updated</source>
        <comment>finding.phrase.promise.not_possible</comment>
        <translation>no se puede actualizar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>finding.phrase.promise.not_promised</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>finding.phrase.promise.planned</comment>
        <translation>previsto, no prometido</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>finding.phrase.promise.promised</comment>
        <translation>prometido</translation>
    </message>
    <message>
        <source>{file}: published already as revision {number}, unchanged.</source>
        <comment>finding.phrase.publish.already</comment>
        <translation>{file}: ya publicado como revisión {number}, sin cambios.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}.</source>
        <comment>finding.phrase.publish.done</comment>
        <translation>{file}: publicado como revisión {number}.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.done_after</comment>
        <translation>{file}: publicado como revisión {number}, sigue a: {before}.</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}</source>
        <comment>finding.phrase.publish.hash</comment>
        <translation>Huella: {hash}</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}, as the labels of the draft have it.</source>
        <comment>finding.phrase.publish.hash_kept</comment>
        <translation>Huella: {hash}, como la llevan las etiquetas del borrador.</translation>
    </message>
    <message>
        <source>{file}: made again.</source>
        <comment>finding.phrase.publish.label_again</comment>
        <translation>{file}: hecha de nuevo.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. With --labels FOLDER they are made again.</source>
        <comment>finding.phrase.publish.labels_before</comment>
        <translation>Hechas antes de publicar, con otra huella: {files}. Con --labels FOLDER se hacen de nuevo.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. Make these again with &quot;updatefacts label&quot;.</source>
        <comment>finding.phrase.publish.labels_left</comment>
        <translation>Hechas antes de publicar, con otra huella: {files}. Hágalas de nuevo con «updatefacts label».</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}.</source>
        <comment>finding.phrase.publish.plan</comment>
        <translation>{file}: se publicaría como revisión {number}.</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.plan_after</comment>
        <translation>{file}: se publicaría como revisión {number}, sigue a: {before}.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; was not published; fix the errors first.</source>
        <comment>finding.phrase.publish.refused</comment>
        <translation>«{file}» no se ha publicado; corrija primero los errores.</translation>
    </message>
    <message>
        <source>{file}: revision {number}, follows {before}.</source>
        <comment>finding.phrase.revise.done</comment>
        <translation>{file}: revisión {number}, sigue a: {before}.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is; fix the errors first.</source>
        <comment>finding.phrase.revise.left</comment>
        <translation>El archivo «{file}» queda como está; corrija primero los errores.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is. {why} Name another file for the next revision.</source>
        <comment>finding.phrase.revise.left_published</comment>
        <translation>El archivo «{file}» queda como está. {why} Indique otro archivo para la próxima revisión.</translation>
    </message>
    <message>
        <source>No file &quot;{file}&quot; was written; fix the errors first.</source>
        <comment>finding.phrase.revise.none</comment>
        <translation>El archivo «{file}» no se ha escrito; corrija primero los errores.</translation>
    </message>
    <message>
        <source>{file}: revision {number} already, unchanged; follows {before}.</source>
        <comment>finding.phrase.revise.unchanged</comment>
        <translation>{file}: ya es la revisión {number}, sin cambios; sigue a: {before}.</translation>
    </message>
    <message>
        <source>Left out {count} of {all} disclosures: {files}.</source>
        <comment>finding.phrase.said.left_out</comment>
        <translation>Se han omitido {count} de {all} declaraciones: {files}.</translation>
    </message>
    <message>
        <source>Nothing was written, because of {count} of {all} disclosures: {files}. With --keep-going the labels of the others are made.</source>
        <comment>finding.phrase.said.nothing_because</comment>
        <translation>No se ha escrito nada, a causa de {count} de {all} declaraciones: {files}. Con --keep-going se hacen las etiquetas de las demás.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.nothing_written</comment>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Passed over {count} files in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over</comment>
        <translation>Se han pasado por alto {count} archivos de «{directory}» (ocultos o copias que dejó un editor): {files}.</translation>
    </message>
    <message>
        <source>Passed over {count} file in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over_one</comment>
        <translation>Se ha pasado por alto {count} archivo de «{directory}» (oculto o copia que dejó un editor): {files}.</translation>
    </message>
    <message>
        <source>{done} of {all} disclosures</source>
        <comment>finding.phrase.said.progress</comment>
        <translation>{done} de {all} declaraciones</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>finding.phrase.said.stopped</comment>
        <translation>Detenido; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>error</source>
        <comment>finding.phrase.severity.error</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>note</source>
        <comment>finding.phrase.severity.note</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>finding.phrase.severity.warning</comment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <comment>finding.phrase.why.directory</comment>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <comment>finding.phrase.why.disk_error</comment>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <comment>finding.phrase.why.disk_full</comment>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it exists already</source>
        <comment>finding.phrase.why.exists</comment>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>the folder holds too many folders</source>
        <comment>finding.phrase.why.full_directory</comment>
        <translation>la carpeta contiene demasiadas carpetas</translation>
    </message>
    <message>
        <source>it is in use</source>
        <comment>finding.phrase.why.in_use</comment>
        <translation>está en uso</translation>
    </message>
    <message>
        <source>all files are there, but not all that helped to write them could be removed; {why}</source>
        <comment>finding.phrase.why.leftovers</comment>
        <translation>todos los archivos están, pero no se ha podido quitar todo lo que ayudó a escribirlos; {why}</translation>
    </message>
    <message>
        <source>its symbolic links lead to no file</source>
        <comment>finding.phrase.why.links</comment>
        <translation>sus enlaces simbólicos no llevan a ningún archivo</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <comment>finding.phrase.why.long_name</comment>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <comment>finding.phrase.why.memory</comment>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <comment>finding.phrase.why.no_directory</comment>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>finding.phrase.why.no_file</comment>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>permission denied</source>
        <comment>finding.phrase.why.no_permission</comment>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>permission denied to make files in its folder</source>
        <comment>finding.phrase.why.no_permission_to_make</comment>
        <translation>sin permiso para crear archivos en su carpeta</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <comment>finding.phrase.why.not_directory</comment>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <comment>finding.phrase.why.not_listed</comment>
        <translation>no se puede leer la lista de la carpeta</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <comment>finding.phrase.why.not_regular</comment>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>what was there before stays there; {why}</source>
        <comment>finding.phrase.why.old_stays</comment>
        <translation>lo que había antes se queda allí; {why}</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <comment>finding.phrase.why.only_read</comment>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <comment>finding.phrase.why.open_files</comment>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>your disk quota is exceeded</source>
        <comment>finding.phrase.why.quota</comment>
        <translation>ha superado su cuota de disco</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <comment>finding.phrase.why.read_only</comment>
        <translation>es de solo lectura</translation>
    </message>
    <message>
        <source>it is larger than {size} kB, and a disclosure is a few kB</source>
        <comment>finding.phrase.why.too_large</comment>
        <translation>supera los {size} kB, y una declaración ocupa unos pocos kB</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <comment>finding.phrase.why.too_large_here</comment>
        <translation>el archivo sería mayor de lo permitido aquí</translation>
    </message>
    <message>
        <source>{error}</source>
        <comment>finding.phrase.why.unknown</comment>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.title</comment>
        <translation>Ordenador de sobremesa o portátil</translation>
    </message>
    <message>
        <source>Manufacturer in the European Union</source>
        <comment>field.manufacturer_in_eu.title</comment>
        <translation>Fabricante en la Unión Europea</translation>
    </message>
    <message>
        <source>Is the maker established in the European Union?</source>
        <comment>field.manufacturer_in_eu.question</comment>
        <translation>¿Está establecido el fabricante en la Unión Europea?</translation>
    </message>
    <message>
        <source>If not, somebody in the European Union answers for the product to the authorities.</source>
        <comment>field.manufacturer_in_eu.help</comment>
        <translation>Si no, alguien en la Unión Europea responde del producto ante las autoridades.</translation>
    </message>
    <message>
        <source>Who imports the product or answers for it in a market?</source>
        <comment>field.economic_operators.question</comment>
        <translation>¿Quién importa el producto o responde de él en un mercado?</translation>
    </message>
    <message>
        <source>The importer, an authorised representative, or the responsible person in the European Union where the maker has no seat there.</source>
        <comment>field.economic_operators.help</comment>
        <translation>El importador, un representante autorizado o, si el fabricante no tiene sede allí, la persona responsable en la Unión Europea.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.economic_operators.item.question</comment>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>What is this person or company called?</source>
        <comment>field.economic_operators.item.name.question</comment>
        <translation>¿Cómo se llama esta persona o empresa?</translation>
    </message>
    <message>
        <source>What is the postal address?</source>
        <comment>field.economic_operators.item.address.question</comment>
        <translation>¿Cuál es la dirección postal?</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field.economic_operators.item.role.title</comment>
        <translation>Función</translation>
    </message>
    <message>
        <source>What is this person or company for the product?</source>
        <comment>field.economic_operators.item.role.question</comment>
        <translation>¿Qué es esta persona o empresa para el producto?</translation>
    </message>
    <message>
        <source>Without an answer it is an authorised representative.</source>
        <comment>field.economic_operators.item.role.help</comment>
        <translation>Sin respuesta es un representante autorizado.</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.title</comment>
        <translation>Representante autorizado</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.label</comment>
        <translation>Representante autorizado</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.title</comment>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.label</comment>
        <translation>Importador</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.title</comment>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.label</comment>
        <translation>Persona responsable</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.title</comment>
        <translation>Distribuidor</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.label</comment>
        <translation>Distribuidor</translation>
    </message>
    <message>
        <source>E-mail or web page</source>
        <comment>field.economic_operators.item.contact.title</comment>
        <translation>Correo electrónico o página web</translation>
    </message>
    <message>
        <source>At which e-mail address or web page can they be reached?</source>
        <comment>field.economic_operators.item.contact.question</comment>
        <translation>¿En qué dirección de correo o página web se les puede contactar?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.economic_operators.item.market.question</comment>
        <translation>¿Para qué mercado?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.title</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.title</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.title</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.title</comment>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.title</comment>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.title</comment>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.title</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Last unit made</source>
        <comment>field.last_manufactured.title</comment>
        <translation>Última unidad fabricada</translation>
    </message>
    <message>
        <source>When was the last unit made?</source>
        <comment>field.last_manufactured.question</comment>
        <translation>¿Cuándo se fabricó la última unidad?</translation>
    </message>
    <message>
        <source>The Australian rules hold for devices made from 4 March 2026 on.</source>
        <comment>field.last_manufactured.help</comment>
        <translation>Las normas australianas valen para los dispositivos fabricados a partir del 4 de marzo de 2026.</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.title</comment>
        <translation>Aún se fabrican unidades</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.label</comment>
        <translation>Aún se fabrican unidades</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end, and then that it has ended?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>¿Cómo avisa a los usuarios de que el soporte va a terminar y, después, de que ha terminado?</translation>
    </message>
    <message>
        <source>Why can neither the device nor an app show that support has ended?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>¿Por qué ni el dispositivo ni una aplicación pueden mostrar que el soporte ha terminado?</translation>
    </message>
    <message>
        <source>It has none and is protected in another way, such as by pairing</source>
        <comment>field.default_password.otherwise_protected.title</comment>
        <translation>No tiene y está protegido de otro modo, como por emparejamiento</translation>
    </message>
    <message>
        <source>In the European Union the seller owes updates for as long as buyers may expect them, also where the maker promises none.</source>
        <comment>rule.support.eu_rights.message</comment>
        <translation>En la Unión Europea el vendedor debe las actualizaciones mientras los compradores puedan esperarlas, aunque el fabricante no prometa ninguna.</translation>
    </message>
    <message>
        <source>Promise a date; as it is, the label adds that buyers keep their rights against the seller.</source>
        <comment>rule.support.eu_rights.mend</comment>
        <translation>Prometa una fecha; tal como está, la etiqueta añade que los compradores conservan sus derechos frente al vendedor.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años, pero la última unidad, introducida en el mercado el {last_placed_on_market}, recibe soporte menos tiempo, hasta {support_end}; según el Art. 13(8) el soporte dura lo que se espera que se use el dispositivo.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o corrija {@expected_use_years}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer_placed.message</comment>
        <translation>El dispositivo se usa {expected_use_years} años y aún se introducen unidades en el mercado, pero el soporte termina antes, {support_end}; según el Art. 13(8) dura lo que se espera que se use el dispositivo.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer_placed.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o corrija {@expected_use_years}.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the last unit was placed on the market ({last_placed_on_market}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Las actualizaciones terminan {support_end}, menos de cinco años después de introducir en el mercado la última unidad ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@last_placed_on_market}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}, o corrija {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but updates end {support_end}, less than five years from today.</source>
        <comment>rule.support.phone_five_years_placed.message</comment>
        <translation>Aún se introducen unidades en el mercado, pero las actualizaciones terminan {support_end}, en menos de cinco años desde hoy.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.phone_five_years_placed.mend</comment>
        <translation>Escriba {limit} o una fecha posterior en {@support_end}.</translation>
    </message>
    <message>
        <source>Most duties of the Cyber Resilience Act apply from {2027-12-11}; the duty to report flaws that are exploited, and to tell users of them, applies already.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>La mayoría de los deberes de la Ley de Ciberresiliencia rigen desde {2027-12-11}; el deber de notificar los fallos explotados y de avisar a los usuarios ya rige.</translation>
    </message>
    <message>
        <source>There is nothing to do in this file.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>No hay nada que hacer en este archivo.</translation>
    </message>
    <message>
        <source>The device is said to work as before, but without internet it works with limits only, and nobody is told until when its online service runs.</source>
        <comment>rule.afterwards.service_named.message</comment>
        <translation>Se dice que el dispositivo funciona como antes, pero sin internet solo funciona con límites, y nadie sabe hasta cuándo funciona su servicio en línea.</translation>
    </message>
    <message>
        <source>Add {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_named.mend</comment>
        <translation>Añada {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends with the updates: it cannot work as before.</source>
        <comment>rule.afterwards.service_ends.message</comment>
        <translation>El dispositivo no funciona sin internet y su servicio en línea termina con las actualizaciones: no puede funcionar como antes.</translation>
    </message>
    <message>
        <source>Set {@end_behaviour} to {@end_behaviour=stops_working}, or run the service for longer and name the date in {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_ends.mend</comment>
        <translation>Ponga {@end_behaviour} en {@end_behaviour=stops_working}, o mantenga el servicio más tiempo y dé la fecha en {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends {cloud_dependency_end}, before its security updates, {support_end}. Labels say until when it works.</source>
        <comment>rule.afterwards.service_ends_first.message</comment>
        <translation>El dispositivo no funciona sin internet y su servicio en línea termina {cloud_dependency_end}, antes que sus actualizaciones de seguridad, {support_end}. Las etiquetas dicen hasta cuándo funciona.</translation>
    </message>
    <message>
        <source>Run the service for as long as there are updates, or correct the date that is wrong.</source>
        <comment>rule.afterwards.service_ends_first.mend</comment>
        <translation>Mantenga el servicio mientras haya actualizaciones o corrija la fecha que esté mal.</translation>
    </message>
    <message>
        <source>Neither the device nor its app shows that support has ended, which Art. 13(19) asks for; an e-mail to those who sign up is not enough.</source>
        <comment>rule.afterwards.end_displayed.message</comment>
        <translation>Ni el dispositivo ni su aplicación muestran que el soporte ha terminado, como pide el Art. 13(19); un correo a quienes se apuntan no basta.</translation>
    </message>
    <message>
        <source>Show it and name that in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why it cannot be done.</source>
        <comment>rule.afterwards.end_displayed.mend</comment>
        <translation>Muéstrelo e indíquelo en {@end_of_support_notice}, o diga en {@end_of_support_notice_reason} por qué no es posible.</translation>
    </message>
    <message>
        <source>A part has no promised period; the law asks for one for each part that gets security updates, such as the app.</source>
        <comment>rule.components.period_named.message</comment>
        <translation>Una pieza no tiene período prometido; la ley pide uno para cada pieza que recibe actualizaciones de seguridad, como la aplicación.</translation>
    </message>
    <message>
        <source>Promise a period for this part, too.</source>
        <comment>rule.components.period_named.mend</comment>
        <translation>Prometa un período también para esta pieza.</translation>
    </message>
    <message>
        <source>None of those named in {@economic_operators} for the European Union can be reached by e-mail or on a web page.</source>
        <comment>rule.operators.reachable.message</comment>
        <translation>A ninguno de los nombrados en {@economic_operators} para la Unión Europea se le puede contactar por correo electrónico o en una página web.</translation>
    </message>
    <message>
        <source>Give the e-mail address or web page of the importer or of the responsible person.</source>
        <comment>rule.operators.reachable.mend</comment>
        <translation>Dé la dirección de correo o la página web del importador o de la persona responsable.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but {@non_updatable_parts} has no English text.</source>
        <comment>rule.text.english_parts.message</comment>
        <translation>El Reino Unido pide la declaración en inglés, pero {@non_updatable_parts} no tiene texto en inglés.</translation>
    </message>
    <message>
        <source>Write it in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english_parts.mend</comment>
        <translation>Escríbalo también en inglés, bajo «en».</translation>
    </message>
    <message>
        <source>whether what is said is told to buyers before they buy, and in one place</source>
        <comment>profile.ntia.not_seen.1</comment>
        <translation>si lo dicho se comunica a los compradores antes de comprar, y en un solo lugar</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.uk-psti.not_seen.1</comment>
        <translation>si las contraseñas distintas pueden adivinarse unas a partir de otras</translation>
    </message>
    <message>
        <source>whether the period stands as prominently as the price where you sell the product yourself</source>
        <comment>profile.uk-psti.not_seen.2</comment>
        <translation>si el período figura tan destacado como el precio donde usted mismo vende el producto</translation>
    </message>
    <message>
        <source>the signed statement of compliance that goes with each product</source>
        <comment>profile.uk-psti.not_seen.3</comment>
        <translation>la declaración de cumplimiento firmada que acompaña a cada producto</translation>
    </message>
    <message>
        <source>whether the product is exempt: charge points, medical devices, smart meters, vehicles, and tablets that know no mobile network</source>
        <comment>profile.uk-psti.not_seen.4</comment>
        <translation>si el producto está exento: puntos de carga, productos sanitarios, contadores inteligentes, vehículos y tabletas sin red móvil</translation>
    </message>
    <message>
        <source>the risk assessment and the security of the product itself (Annex I Part I)</source>
        <comment>profile.eu-cra.not_seen.1</comment>
        <translation>la evaluación de riesgos y la seguridad del propio producto (Annex I Part I)</translation>
    </message>
    <message>
        <source>EU consumer rights, period of software updates</source>
        <comment>profile.eu-consumer.title</comment>
        <translation>Derechos de los consumidores de la UE, período de actualizaciones</translation>
    </message>
    <message>
        <source>whether shops and web shops show the period before the contract is made</source>
        <comment>profile.eu-consumer.not_seen.1</comment>
        <translation>si las tiendas físicas y en línea muestran el período antes del contrato</translation>
    </message>
    <message>
        <source>the official notice on the legal guarantee, which every shop owes, and the official label of a guarantee for durability</source>
        <comment>profile.eu-consumer.not_seen.2</comment>
        <translation>el aviso oficial sobre la garantía legal, que debe toda tienda, y la etiqueta oficial de una garantía de durabilidad</translation>
    </message>
    <message>
        <source>how long the seller owes updates whatever the maker promises</source>
        <comment>profile.eu-consumer.not_seen.3</comment>
        <translation>cuánto tiempo debe el vendedor las actualizaciones, prometa lo que prometa el fabricante</translation>
    </message>
    <message>
        <source>EU General Product Safety Regulation, who answers for the product</source>
        <comment>profile.eu-gpsr.title</comment>
        <translation>Reglamento de seguridad general de los productos de la UE: quién responde del producto</translation>
    </message>
    <message>
        <source>whether names and addresses stand on the product, its packaging and in the online offer</source>
        <comment>profile.eu-gpsr.not_seen.1</comment>
        <translation>si los nombres y direcciones figuran en el producto, en su embalaje y en la oferta en línea</translation>
    </message>
    <message>
        <source>the pictures, warnings and safety information of an online offer</source>
        <comment>profile.eu-gpsr.not_seen.2</comment>
        <translation>las imágenes, advertencias e información de seguridad de una oferta en línea</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act, for shops: what to verify before you sell</source>
        <comment>profile.eu-distributor.title</comment>
        <translation>Ley de Ciberresiliencia de la UE, para tiendas: qué comprobar antes de vender</translation>
    </message>
    <message>
        <source>whether the product bears the CE marking (Art. 20(2)(a))</source>
        <comment>profile.eu-distributor.not_seen.1</comment>
        <translation>si el producto lleva el marcado CE (Art. 20(2)(a))</translation>
    </message>
    <message>
        <source>whether instructions and declaration came with the product, in the language of your customers</source>
        <comment>profile.eu-distributor.not_seen.2</comment>
        <translation>si las instrucciones y la declaración acompañan al producto en el idioma de sus clientes</translation>
    </message>
    <message>
        <source>whether you have reason to believe that the product is not secure</source>
        <comment>profile.eu-distributor.not_seen.3</comment>
        <translation>si tiene motivos para creer que el producto no es seguro</translation>
    </message>
    <message>
        <source>UK product security, for importers and shops: what to verify before you sell</source>
        <comment>profile.uk-distributor.title</comment>
        <translation>Seguridad de los productos del Reino Unido, para importadores y tiendas: qué comprobar antes de vender</translation>
    </message>
    <message>
        <source>whether the statement lies beside the product and is signed</source>
        <comment>profile.uk-distributor.not_seen.1</comment>
        <translation>si la declaración acompaña al producto y está firmada</translation>
    </message>
    <message>
        <source>whether you know, or ought to know, of a failure that the maker has not told</source>
        <comment>profile.uk-distributor.not_seen.2</comment>
        <translation>si conoce, o debería conocer, un incumplimiento que el fabricante no ha comunicado</translation>
    </message>
    <message>
        <source>how soon security and function updates come after they are published</source>
        <comment>profile.eu-phone-tablet.not_seen.1</comment>
        <translation>cuánto tardan en llegar las actualizaciones de seguridad y de funciones tras publicarse</translation>
    </message>
    <message>
        <source>battery, repair, spare parts and the entry in the product register EPREL</source>
        <comment>profile.eu-phone-tablet.not_seen.2</comment>
        <translation>batería, reparación, piezas de repuesto y la inscripción en el registro EPREL</translation>
    </message>
    <message>
        <source>the signed statement of compliance, which is kept for years</source>
        <comment>profile.au-smart-devices.not_seen.1</comment>
        <translation>la declaración de cumplimiento firmada, que se guarda durante años</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.au-smart-devices.not_seen.2</comment>
        <translation>si las contraseñas distintas pueden adivinarse unas a partir de otras</translation>
    </message>
    <message>
        <source>the test by a laboratory and the decision of the label administrator</source>
        <comment>profile.us-cyber-trust-mark.not_seen.1</comment>
        <translation>el ensayo de un laboratorio y la decisión del administrador de la etiqueta</translation>
    </message>
    <message>
        <source>the full list of data, which could not be read (47 CFR 8.222(b))</source>
        <comment>profile.us-cyber-trust-mark.not_seen.2</comment>
        <translation>la lista completa de datos, que no pudo leerse (47 CFR 8.222(b))</translation>
    </message>
    <message>
        <source>all provisions that are not about updates, reports of flaws and passwords</source>
        <comment>profile.etsi-303-645.not_seen.1</comment>
        <translation>todas las disposiciones que no tratan de actualizaciones, avisos de fallos y contraseñas</translation>
    </message>
    <message>
        <source>whether each part of the software can be updated, and for how long</source>
        <comment>profile.etsi-303-645.not_seen.2</comment>
        <translation>si cada parte del software puede actualizarse, y durante cuánto tiempo</translation>
    </message>
    <message>
        <source>the test of a laboratory by ETSI TS 103 701</source>
        <comment>profile.etsi-303-645.not_seen.3</comment>
        <translation>el ensayo de un laboratorio según ETSI TS 103 701</translation>
    </message>
    <message>
        <source>the entries for parts and services of the product</source>
        <comment>profile.openeox.not_seen.1</comment>
        <translation>las entradas de piezas y servicios del producto</translation>
    </message>
    <message>
        <source>{question} lies before {answers}</source>
        <comment>finding.phrase.where.before</comment>
        <translation>{question} es anterior a {answers}</translation>
    </message>
    <message>
        <source>{field} says {answer}; {scheme}, {clause}, asks for {answers}.</source>
        <comment>finding.profile.demand:answer.message</comment>
        <translation>{field} dice {answer}; {scheme}, {clause}, pide {answers}.</translation>
    </message>
    <message>
        <source>Answer {answers} where that is true; as it is, the product does not meet this clause.</source>
        <comment>finding.profile.demand:answer.mend</comment>
        <translation>Responda {answers} si es verdad; tal como está, el producto no cumple esta cláusula.</translation>
    </message>
    <message>
        <source>{scheme}, {clause}, asks for another answer here: {answers}.</source>
        <comment>finding.profile.demand:answer.message_in_form</comment>
        <translation>{scheme}, {clause}, pide aquí otra respuesta: {answers}.</translation>
    </message>
    <message>
        <source>What this program knows of {scheme} was looked up on {date}, more than a year ago.</source>
        <comment>finding.scheme.stale.message</comment>
        <translation>Lo que este programa sabe de {scheme} se consultó el {date}, hace más de un año.</translation>
    </message>
    <message>
        <source>Find out whether it has changed since, and use the newest version of this program.</source>
        <comment>finding.scheme.stale.mend</comment>
        <translation>Averigüe si ha cambiado desde entonces y use la versión más reciente de este programa.</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.label</comment>
        <translation>Pieza de un proveedor</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>finding.phrase.cell.complete</comment>
        <translation>completa</translation>
    </message>
    <message>
        <source>{file}: disclosure complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.complete</comment>
        <translation>{file}: declaración completa para {profile} ({title}: {met} de {items} datos).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.incomplete</comment>
        <translation>{file}: declaración incompleta para {profile} ({title}: {met} de {items} datos).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}).</source>
        <comment>finding.phrase.readiness.invalid</comment>
        <translation>{file}: declaración incompleta para {profile} ({title}).</translation>
    </message>
    <message>
        <source>{profile} also asks for what no disclosure shows:</source>
        <comment>finding.phrase.readiness.not_seen</comment>
        <translation>Lo que {profile} pide además y ninguna declaración muestra:</translation>
    </message>
    <message>
        <source>{file}: {profile} does not apply to this product ({title}).</source>
        <comment>finding.phrase.readiness.out_of_scope</comment>
        <translation>{file}: {profile} no se aplica a este producto ({title}).</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}.</source>
        <comment>finding.phrase.said.still_missing</comment>
        <translation>Falta por rellenar: {fields}.</translation>
    </message>
    <message>
        <source>{number} months</source>
        <comment>finding.phrase.unit.months</comment>
        <translation>{number} meses</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=ended} if support has ended, or correct {@support_end} or {@last_updated}.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Ponga {@support_commitment} en {@support_commitment=ended} si el soporte ha terminado, o corrija {@support_end} o {@last_updated}.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported. Publish a later date if you go on with updates, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Deje de vender el dispositivo como si tuviera soporte. Publique una fecha posterior si sigue con las actualizaciones, o ponga {@support_commitment} en {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>{@support_commitment} says that support has ended, but {@support_end} ({support_end}) lies ahead.</source>
        <comment>rule.support.ended_passed.message</comment>
        <translation>{@support_commitment} dice que el soporte ha terminado, pero {@support_end} ({support_end}) está en el futuro.</translation>
    </message>
    <message>
        <source>Write the day on which support ended, or set {@support_commitment} to {@support_commitment=promised} or {@support_commitment=planned}.</source>
        <comment>rule.support.ended_passed.mend</comment>
        <translation>Escriba el día en que terminó el soporte, o ponga {@support_commitment} en {@support_commitment=promised} o {@support_commitment=planned}.</translation>
    </message>
    <message>
        <source>Only where support has ended may {@support_end} be {@support_end=not_published}.</source>
        <comment>rule.support.date_not_published.message</comment>
        <translation>{@support_end} solo puede ser {@support_end=not_published} si el soporte ha terminado.</translation>
    </message>
    <message>
        <source>Write the date, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.date_not_published.mend</comment>
        <translation>Escriba la fecha, o ponga {@support_commitment} en {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>Each device gets security updates for less than two years.</source>
        <comment>rule.support.short_unit.message</comment>
        <translation>Cada dispositivo recibe actualizaciones de seguridad durante menos de dos años.</translation>
    </message>
    <message>
        <source>Consider a longer period; buyers get little support.</source>
        <comment>rule.support.short_unit.mend</comment>
        <translation>Considere un período más largo; los compradores reciben poco soporte.</translation>
    </message>
    <message>
        <source>Other software updates are to come until {software_updates_end}, but security updates only until {support_end}.</source>
        <comment>rule.support.other_longer.message</comment>
        <translation>Habrá otras actualizaciones de software hasta {software_updates_end}, pero de seguridad solo hasta {support_end}.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@support_end}, or correct one of the two dates.</source>
        <comment>rule.support.other_longer.mend</comment>
        <translation>Si aún cambia el software, también puede corregir sus fallos; amplíe {@support_end} o corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Each device gets other software updates for {unit_period/other_months} months, but security updates only for {unit_period/months}.</source>
        <comment>rule.support.other_unit_longer.message</comment>
        <translation>Cada dispositivo recibe otras actualizaciones de software durante {unit_period/other_months} meses, pero de seguridad solo durante {unit_period/months}.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@unit_period/months}, or correct one of the two numbers.</source>
        <comment>rule.support.other_unit_longer.mend</comment>
        <translation>Si aún cambia el software, también puede corregir sus fallos; amplíe {@unit_period/months} o corrija uno de los dos números.</translation>
    </message>
    <message>
        <source>The last security update is said to be of {last_security_update}, which lies in the future.</source>
        <comment>rule.support.last_update_ahead.message</comment>
        <translation>La última actualización de seguridad sería del {last_security_update}, que está en el futuro.</translation>
    </message>
    <message>
        <source>Write the day of the last update that you have published.</source>
        <comment>rule.support.last_update_ahead.mend</comment>
        <translation>Escriba el día de la última actualización que ha publicado.</translation>
    </message>
    <message>
        <source>The revision before this one named a later security update ({earlier/last_security_update}) than this one ({last_security_update}).</source>
        <comment>rule.support.last_update_back.message</comment>
        <translation>La revisión anterior indicaba una actualización de seguridad más reciente ({earlier/last_security_update}) que esta ({last_security_update}).</translation>
    </message>
    <message>
        <source>Write {earlier/last_security_update} or a later day.</source>
        <comment>rule.support.last_update_back.mend</comment>
        <translation>Escriba {earlier/last_security_update} o un día posterior.</translation>
    </message>
    <message>
        <source>The last security update was published on {last_security_update}, more than twelve months before this disclosure was changed, so there were none in these twelve months.</source>
        <comment>rule.support.updates_counted.message</comment>
        <translation>La última actualización de seguridad se publicó el {last_security_update}, más de doce meses antes de cambiar esta declaración; en esos doce meses no hubo ninguna.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_counted.mend</comment>
        <translation>Corrija {@updates_in_twelve_months} o {@last_security_update}.</translation>
    </message>
    <message>
        <source>A security update was published on {last_security_update}, so there was at least one in these twelve months.</source>
        <comment>rule.support.updates_forgotten.message</comment>
        <translation>El {last_security_update} se publicó una actualización de seguridad, así que hubo al menos una en estos doce meses.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_forgotten.mend</comment>
        <translation>Corrija {@updates_in_twelve_months} o {@last_security_update}.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>La revisión anterior prometía actualizaciones de seguridad; esta no.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates to {earlier/support_end}; this one names no date.</source>
        <comment>rule.support.end_kept.message</comment>
        <translation>La revisión anterior prometía actualizaciones de seguridad hasta {earlier/support_end}; esta no da ninguna fecha.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.end_kept.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The revision before this one promised a period of each device; this one leaves it out.</source>
        <comment>rule.support.unit_kept.message</comment>
        <translation>La revisión anterior prometía un período de cada dispositivo; en esta falta.</translation>
    </message>
    <message>
        <source>Write {@unit_period} as it was published, or a longer one.</source>
        <comment>rule.support.unit_kept.mend</comment>
        <translation>Escriba {@unit_period} como se publicó, o uno más largo.</translation>
    </message>
    <message>
        <source>Each device was promised security updates for {earlier/unit_period/months} months and now gets them for {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.support.unit_not_shortened.message</comment>
        <translation>A cada dispositivo se le prometieron actualizaciones de seguridad durante {earlier/unit_period/months} meses y ahora son {unit_period/months}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more.</source>
        <comment>rule.support.unit_not_shortened.mend</comment>
        <translation>Escriba {earlier/unit_period/months} o más.</translation>
    </message>
    <message>
        <source>The period of each device was published to count from {earlier/unit_period/counted_from} and now counts from {unit_period/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.support.unit_start_kept.message</comment>
        <translation>Según lo publicado, el período de cada dispositivo contaba desde {earlier/unit_period/counted_from} y ahora cuenta desde {unit_period/counted_from}, que puede ser antes; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}.</source>
        <comment>rule.support.unit_start_kept.mend</comment>
        <translation>Escriba {earlier/unit_period/counted_from}.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Whether support may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.support.unit_last_sold.message</comment>
        <translation>A cada dispositivo se le prometieron {earlier/unit_period/months} meses de actualizaciones de seguridad. Sin {@end_of_sales} no se sabe si el soporte puede haber terminado.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.support.unit_last_sold.mend</comment>
        <translation>Escriba el último día en que se vendió el producto.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Devices were sold to {end_of_sales}, so support must not end {support_end}.</source>
        <comment>rule.support.unit_ended_early.message</comment>
        <translation>A cada dispositivo se le prometieron {earlier/unit_period/months} meses de actualizaciones de seguridad. Se vendieron dispositivos hasta {end_of_sales}, así que el soporte no puede terminar {support_end}.</translation>
    </message>
    <message>
        <source>Go on with updates at least until {limit}.</source>
        <comment>rule.support.unit_ended_early.mend</comment>
        <translation>Siga con las actualizaciones al menos hasta {limit}.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_not_shortened.message</comment>
        <translation>Otras actualizaciones de software estaban prometidas hasta {earlier/software_updates_end} y ahora acaban {software_updates_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date.</source>
        <comment>rule.support.other_not_shortened.mend</comment>
        <translation>Escriba {earlier/software_updates_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end}; this revision does not name them.</source>
        <comment>rule.support.other_kept.message</comment>
        <translation>Otras actualizaciones de software estaban prometidas hasta {earlier/software_updates_end}; esta revisión no las menciona.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_kept.mend</comment>
        <translation>Escriba {earlier/software_updates_end} o una fecha posterior en {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Other software updates were promised for as long as security updates, to {earlier/support_end}, and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_long.message</comment>
        <translation>Otras actualizaciones de software estaban prometidas tanto tiempo como las de seguridad, hasta {earlier/support_end}, y ahora acaban {software_updates_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.other_as_long.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months and now gets them for {unit_period/other_months}; a published period must not be shortened.</source>
        <comment>rule.support.other_unit_not_shortened.message</comment>
        <translation>A cada dispositivo se le prometieron otras actualizaciones de software durante {earlier/unit_period/other_months} meses y ahora son {unit_period/other_months}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more.</source>
        <comment>rule.support.other_unit_not_shortened.mend</comment>
        <translation>Escriba {earlier/unit_period/other_months} o más.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months; this revision does not name them.</source>
        <comment>rule.support.other_unit_kept.message</comment>
        <translation>A cada dispositivo se le prometieron otras actualizaciones de software durante {earlier/unit_period/other_months} meses; esta revisión no las menciona.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more in {@unit_period/other_months}.</source>
        <comment>rule.support.other_unit_kept.mend</comment>
        <translation>Escriba {earlier/unit_period/other_months} o más en {@unit_period/other_months}.</translation>
    </message>
    <message>
        <source>Only where support has ended may the date of a part be left unpublished.</source>
        <comment>rule.components.date_not_published.message</comment>
        <translation>La fecha de una pieza solo puede quedar sin publicar si el soporte ha terminado.</translation>
    </message>
    <message>
        <source>Write the date, or say that support has ended.</source>
        <comment>rule.components.date_not_published.mend</comment>
        <translation>Escriba la fecha, o diga que el soporte ha terminado.</translation>
    </message>
    <message>
        <source>The part is said to have ended, but its date ({item/support_end}) lies ahead.</source>
        <comment>rule.components.ended_passed.message</comment>
        <translation>Se dice que el soporte de la pieza ha terminado, pero su fecha ({item/support_end}) está en el futuro.</translation>
    </message>
    <message>
        <source>Write the day on which its support ended, or say how firm the date ahead is.</source>
        <comment>rule.components.ended_passed.mend</comment>
        <translation>Escriba el día en que terminó su soporte, o diga qué firmeza tiene la fecha futura.</translation>
    </message>
    <message>
        <source>The device is supported until {support_end}, but this part only until {item/support_end}.</source>
        <comment>rule.components.promised_longer.message</comment>
        <translation>El dispositivo tiene soporte hasta {support_end}, pero esta pieza solo hasta {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>rule.components.promised_longer.mend</comment>
        <translation>Diga por qué puede dar soporte al dispositivo más tiempo que a la pieza, o acuerde con su fabricante una fecha posterior.</translation>
    </message>
    <message>
        <source>Each device is supported for {unit_period/months} months, but this part only for {item/unit_months}.</source>
        <comment>rule.components.unit_promised_longer.message</comment>
        <translation>Cada dispositivo tiene soporte durante {unit_period/months} meses, pero esta pieza solo durante {item/unit_months}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a longer period.</source>
        <comment>rule.components.unit_promised_longer.mend</comment>
        <translation>Diga por qué puede dar soporte al dispositivo más tiempo que a la pieza, o acuerde con su fabricante un período más largo.</translation>
    </message>
    <message>
        <source>A device bought today is supported for {unit_period/months} months, but this part only until {item/support_end}.</source>
        <comment>rule.components.unit_outlasts.message</comment>
        <translation>Un dispositivo comprado hoy tiene soporte durante {unit_period/months} meses, pero esta pieza solo hasta {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on {limit} or a later date.</source>
        <comment>rule.components.unit_outlasts.mend</comment>
        <translation>Diga por qué puede dar soporte al dispositivo más tiempo que a la pieza, o acuerde con su fabricante {limit} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The device is supported, but this part is not.</source>
        <comment>rule.components.unsupported.message</comment>
        <translation>El dispositivo tiene soporte, pero esta pieza no.</translation>
    </message>
    <message>
        <source>Say why you can support the device all the same, or agree with the maker of the part.</source>
        <comment>rule.components.unsupported.mend</comment>
        <translation>Diga por qué puede dar soporte al dispositivo de todos modos, o acuérdelo con el fabricante de la pieza.</translation>
    </message>
    <message>
        <source>The disclosure of the part&apos;s maker is named, but nobody can tell later whether it was changed.</source>
        <comment>rule.components.fingerprint_needed.message</comment>
        <translation>Se cita la declaración del fabricante de la pieza, pero nadie podrá saber después si se ha cambiado.</translation>
    </message>
    <message>
        <source>The online service runs until {cloud_dependency_end}, says {@cloud_dependency_end}, but here it ends {item/support_end}.</source>
        <comment>rule.components.service_agrees.message</comment>
        <translation>Según {@cloud_dependency_end}, el servicio en línea funciona hasta {cloud_dependency_end}, pero aquí acaba {item/support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>rule.components.service_agrees.mend</comment>
        <translation>Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>{file} is not the file that you built upon: its fingerprint is {fingerprint}, not the one that stands here.</source>
        <comment>finding.components.fingerprint:changed.message</comment>
        <translation>{file} no es el archivo en que usted se basó: su huella es {fingerprint}, no la que figura aquí.</translation>
    </message>
    <message>
        <source>Compare it with the file that you built upon. Where you agree with what it says now, write its fingerprint here.</source>
        <comment>finding.components.fingerprint:changed.mend</comment>
        <translation>Compárelo con el archivo en que se basó. Si está de acuerdo con lo que dice ahora, escriba aquí su huella.</translation>
    </message>
    <message>
        <source>{file} is a later revision of the file that you built upon.</source>
        <comment>finding.components.fingerprint:next.message</comment>
        <translation>{file} es una revisión posterior del archivo en que usted se basó.</translation>
    </message>
    <message>
        <source>Where you agree with what it says now, write {fingerprint} here.</source>
        <comment>finding.components.fingerprint:next.mend</comment>
        <translation>Si está de acuerdo con lo que dice ahora, escriba aquí {fingerprint}.</translation>
    </message>
    <message>
        <source>{file} seems to be the disclosure of this part, but no fingerprint is named.</source>
        <comment>finding.components.fingerprint:none.message</comment>
        <translation>{file} parece ser la declaración de esta pieza, pero no se indica ninguna huella.</translation>
    </message>
    <message>
        <source>Write {fingerprint} in {field}.</source>
        <comment>finding.components.fingerprint:none.mend</comment>
        <translation>Escriba {fingerprint} en {field}.</translation>
    </message>
    <message>
        <source>No part that this disclosure names has the fingerprint, the address or the name of {file}, {name}.</source>
        <comment>finding.components.not_named.message</comment>
        <translation>Ninguna pieza que cita esta declaración tiene la huella, la dirección o el nombre de {file}, {name}.</translation>
    </message>
    <message>
        <source>Add {@components} with this part, or name another file. Its fingerprint is {fingerprint}.</source>
        <comment>finding.components.not_named.mend</comment>
        <translation>Añada {@components} con esta pieza, o indique otro archivo. Su huella es {fingerprint}.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports it until {end} ({file}).</source>
        <comment>finding.components.says_more:date.message</comment>
        <translation>Esto dice más que el fabricante de la pieza, que la mantiene hasta {end} ({file}).</translation>
    </message>
    <message>
        <source>Write what the maker of the part says, or ask the maker.</source>
        <comment>finding.components.says_more.mend</comment>
        <translation>Escriba lo que dice el fabricante de la pieza, o pregúntele.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, whose support has ended ({file}).</source>
        <comment>finding.components.says_more:ended.message</comment>
        <translation>Esto dice más que el fabricante de la pieza, cuyo soporte ha terminado ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports each for {end} months ({file}).</source>
        <comment>finding.components.says_more:months.message</comment>
        <translation>Esto dice más que el fabricante de la pieza, que mantiene cada una {end} meses ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who promises nothing ({file}).</source>
        <comment>finding.components.says_more:not_promised.message</comment>
        <translation>Esto dice más que el fabricante de la pieza, que no promete nada ({file}).</translation>
    </message>
    <message>
        <source>The device is supported until {device}, but the maker of this part supports it only until {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:date.message</comment>
        <translation>El dispositivo tiene soporte hasta {device}, pero el fabricante de esta pieza solo la mantiene hasta {end} ({file}).</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>finding.components.supplier_ends_first.mend</comment>
        <translation>Diga por qué puede dar soporte al dispositivo más tiempo que a la pieza, o acuerde con su fabricante una fecha posterior.</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part has ended its support ({file}).</source>
        <comment>finding.components.supplier_ends_first:ended.message</comment>
        <translation>El dispositivo tiene soporte, pero el fabricante de esta pieza ha terminado su soporte ({file}).</translation>
    </message>
    <message>
        <source>Each device is supported for {device} months, but the maker of this part supports it only for {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:months.message</comment>
        <translation>Cada dispositivo tiene soporte durante {device} meses, pero el fabricante de esta pieza solo la mantiene {end} ({file}).</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part promises nothing ({file}).</source>
        <comment>finding.components.supplier_ends_first:not_promised.message</comment>
        <translation>El dispositivo tiene soporte, pero el fabricante de esta pieza no promete nada ({file}).</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.length_of_time:date.mend</comment>
        <translation>Escriba la fecha misma, como {example}.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}; or the length of each device&apos;s period in {@unit_period}.</source>
        <comment>finding.date.length_of_time:unit.mend</comment>
        <translation>Escriba la fecha misma, por ejemplo {example}; o la duración de cada dispositivo en {@unit_period}.</translation>
    </message>
    <message>
        <source>Each device of the same product was promised {end} months of security updates by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product_unit.message</comment>
        <translation>La declaración {id} ({file}) promete a cada dispositivo del mismo producto {end} meses de actualizaciones de seguridad; esta promete menos.</translation>
    </message>
    <message>
        <source>Promise {end} months or more, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product_unit.mend</comment>
        <translation>Prometa {end} meses o más, o haga de esta la siguiente revisión de aquella declaración.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}, and now gets them for {now}; a published period must not be shortened.</source>
        <comment>finding.history.unit_shortened.message</comment>
        <translation>A cada dispositivo se le prometieron {end} meses de actualizaciones de seguridad según {promised_by}, y ahora son {now}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {end} or more.</source>
        <comment>finding.history.unit_shortened.mend</comment>
        <translation>Escriba {end} o más.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}; this revision does not keep that.</source>
        <comment>finding.history.unit_weakened.message</comment>
        <translation>A cada dispositivo se le prometieron {end} meses de actualizaciones de seguridad según {promised_by}; esta revisión no lo mantiene.</translation>
    </message>
    <message>
        <source>Promise {end} months or more. Where support has ended, {@end_of_sales} and {@support_end} show that it lasted as long.</source>
        <comment>finding.history.unit_weakened.mend</comment>
        <translation>Prometa {end} meses o más. Si el soporte ha terminado, {@end_of_sales} y {@support_end} muestran que duró ese tiempo.</translation>
    </message>
    <message>
        <source>OpenEoX asks on which day security updates end, and no date is named.</source>
        <comment>finding.openeox.no_date.message</comment>
        <translation>OpenEoX pregunta qué día terminan las actualizaciones de seguridad, y no se indica ninguna fecha.</translation>
    </message>
    <message>
        <source>Export the disclosure once {@support_end} names a date.</source>
        <comment>finding.openeox.no_date.mend</comment>
        <translation>Exporte la declaración cuando {@support_end} indique una fecha.</translation>
    </message>
    <message>
        <source>New functions alone are no security update, and neither is a repair of the hardware.</source>
        <comment>term.security_update.not</comment>
        <translation>Las funciones nuevas por sí solas no son una actualización de seguridad, y una reparación del hardware tampoco.</translation>
    </message>
    <message>
        <source>software update</source>
        <comment>term.software_update.title</comment>
        <translation>actualización de software</translation>
    </message>
    <message>
        <source>Any change to a product&apos;s software, whether for security, for new functions or to keep it working as promised.</source>
        <comment>term.software_update.meaning</comment>
        <translation>Cualquier cambio en el software de un producto, ya sea por seguridad, para funciones nuevas o para que siga funcionando como se prometió.</translation>
    </message>
    <message>
        <source>It need not fix a security flaw.</source>
        <comment>term.software_update.not</comment>
        <translation>No tiene por qué corregir un fallo de seguridad.</translation>
    </message>
    <message>
        <source>automatic update</source>
        <comment>term.automatic_update.title</comment>
        <translation>actualización automática</translation>
    </message>
    <message>
        <source>An update that the product installs by itself, unless the user has switched that off.</source>
        <comment>term.automatic_update.meaning</comment>
        <translation>Una actualización que el producto instala por sí mismo, salvo que el usuario lo haya desactivado.</translation>
    </message>
    <message>
        <source>An update that the product only announces is not automatic.</source>
        <comment>term.automatic_update.not</comment>
        <translation>Una actualización que el producto solo anuncia no es automática.</translation>
    </message>
    <message>
        <source>It is not how long the product lasts, and not the legal guarantee.</source>
        <comment>term.support_period.not</comment>
        <translation>No es lo que dura el producto ni la garantía legal.</translation>
    </message>
    <message>
        <source>It is no commercial guarantee for the product and no official label.</source>
        <comment>term.promised.not</comment>
        <translation>No es una garantía comercial del producto ni una etiqueta oficial.</translation>
    </message>
    <message>
        <source>It is no promise; a law that asks for a minimum period is not met by it.</source>
        <comment>term.planned.not</comment>
        <translation>No es una promesa; no cumple una ley que exige un periodo mínimo.</translation>
    </message>
    <message>
        <source>It does not say that there will be none, and it takes away none of the buyer&apos;s rights against the seller.</source>
        <comment>term.not_promised.not</comment>
        <translation>No dice que no vaya a haber ninguna, ni quita al comprador derecho alguno frente al vendedor.</translation>
    </message>
    <message>
        <source>It does not say that the product stops working.</source>
        <comment>term.ended.not</comment>
        <translation>No dice que el producto deje de funcionar.</translation>
    </message>
    <message>
        <source>security flaw</source>
        <comment>term.flaw.title</comment>
        <translation>fallo de seguridad</translation>
    </message>
    <message>
        <source>A weakness of a product that somebody can use to attack it.</source>
        <comment>term.flaw.meaning</comment>
        <translation>Una debilidad de un producto que alguien puede usar para atacarlo.</translation>
    </message>
    <message>
        <source>It is one even before anybody has used it.</source>
        <comment>term.flaw.not</comment>
        <translation>Lo es incluso antes de que alguien la haya usado.</translation>
    </message>
    <message>
        <source>It is not the shop that sells the product, and not who imports it.</source>
        <comment>term.manufacturer.not</comment>
        <translation>No es la tienda que vende el producto ni quien lo importa.</translation>
    </message>
    <message>
        <source>A part without software is none here.</source>
        <comment>term.component.not</comment>
        <translation>Una pieza sin software no lo es aquí.</translation>
    </message>
    <message>
        <source>placed on the market</source>
        <comment>term.placed_on_market.title</comment>
        <translation>introducido en el mercado</translation>
    </message>
    <message>
        <source>A single product is placed on the market when it is supplied for the first time, to a shop or to a user.</source>
        <comment>term.placed_on_market.meaning</comment>
        <translation>Un producto concreto se introduce en el mercado cuando se suministra por primera vez, a una tienda o a un usuario.</translation>
    </message>
    <message>
        <source>It is not the day on which a customer bought it, and not the day on which the first one of many was sold.</source>
        <comment>term.placed_on_market.not</comment>
        <translation>No es el día en que un cliente lo compró, ni el día en que se vendió el primero de muchos.</translation>
    </message>
    <message>
        <source>end of sales</source>
        <comment>term.end_of_sales.title</comment>
        <translation>fin de las ventas</translation>
    </message>
    <message>
        <source>The last day on which customers can order the product from the manufacturer.</source>
        <comment>term.end_of_sales.meaning</comment>
        <translation>El último día en que los clientes pueden pedir el producto al fabricante.</translation>
    </message>
    <message>
        <source>Shops may sell what they have in stock for longer.</source>
        <comment>term.end_of_sales.not</comment>
        <translation>Las tiendas pueden vender durante más tiempo lo que tienen en existencias.</translation>
    </message>
    <message>
        <source>ordinary product</source>
        <comment>term.ordinary_product.title</comment>
        <translation>producto corriente</translation>
    </message>
    <message>
        <source>A product of the same kind that needs no software to do its work, such as a kettle without an app.</source>
        <comment>term.ordinary_product.meaning</comment>
        <translation>Un producto del mismo tipo que no necesita software para hacer su trabajo, como un hervidor sin aplicación.</translation>
    </message>
    <message>
        <source>It need not be cheaper or worse.</source>
        <comment>term.ordinary_product.not</comment>
        <translation>No tiene por qué ser más barato ni peor.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>term.disclosure.title</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>A file in which a manufacturer says, by these definitions, how and until when a product gets updates.</source>
        <comment>term.disclosure.meaning</comment>
        <translation>Un archivo en el que un fabricante dice, según estas definiciones, cómo y hasta cuándo recibe actualizaciones un producto.</translation>
    </message>
    <message>
        <source>It is no certificate; nobody but the manufacturer has checked what it says.</source>
        <comment>term.disclosure.not</comment>
        <translation>No es un certificado; nadie más que el fabricante ha comprobado lo que dice.</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>term.revision.title</comment>
        <translation>revisión</translation>
    </message>
    <message>
        <source>A published disclosure that takes the place of an earlier one with the same number.</source>
        <comment>term.revision.meaning</comment>
        <translation>Una declaración publicada que sustituye a una anterior con el mismo número.</translation>
    </message>
    <message>
        <source>It cannot shorten or weaken what was promised.</source>
        <comment>term.revision.not</comment>
        <translation>No puede acortar ni debilitar lo prometido.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>term.fingerprint.title</comment>
        <translation>huella</translation>
    </message>
    <message>
        <source>64 characters that are computed from all the data of a disclosure; when any of it changes, they change.</source>
        <comment>term.fingerprint.meaning</comment>
        <translation>64 caracteres que se calculan a partir de todos los datos de una declaración; si algo cambia, cambian.</translation>
    </message>
    <message>
        <source>It does not tell who wrote the disclosure.</source>
        <comment>term.fingerprint.not</comment>
        <translation>No dice quién escribió la declaración.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; lists what was published and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.list_replaced</comment>
        <translation>«{file}» es la lista de lo publicado y se queda como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the file that is read here and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.own_input</comment>
        <translation>«{file}» es el archivo que se lee aquí y se queda como está; elija otro nombre.</translation>
    </message>
    <message>
        <source>Line {line} of &quot;{file}&quot; is damaged, so nobody can tell what was published. Put a whole copy of that file back.</source>
        <comment>finding.phrase.failed.publication_list</comment>
        <translation>La línea {line} de «{file}» está dañada, y nadie puede saber qué se publicó. Vuelva a poner una copia entera de ese archivo.</translation>
    </message>
    <message>
        <source>Cannot read standard input: {why}.</source>
        <comment>finding.phrase.failed.standard_input</comment>
        <translation>No se puede leer la entrada estándar: {why}.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <comment>finding.phrase.why.not_open</comment>
        <translation>no está abierta</translation>
    </message>
    <message>
        <source>only its owner can replace it in that folder</source>
        <comment>finding.phrase.why.sticky</comment>
        <translation>en esa carpeta solo puede sustituirlo su propietario</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, which no product can have.</source>
        <comment>finding.gtin.in_address:reserved.message</comment>
        <translation>{field} nombra el número de código de barras {number}, que ningún producto puede tener.</translation>
    </message>
    <message>
        <source>Write the number below the barcode of the product, or leave it out.</source>
        <comment>finding.gtin.in_address:reserved.mend</comment>
        <translation>Escriba el número que está bajo el código de barras del producto, o quítelo.</translation>
    </message>
    <message>
        <source>{field} has a letter with more than {count} marks, which do not fit on a line.</source>
        <comment>finding.text.unprintable:stacked.message</comment>
        <translation>{field} tiene una letra con más de {count} signos encima o debajo, que no caben en una línea.</translation>
    </message>
    <message>
        <source>Take marks away.</source>
        <comment>finding.text.unprintable:stacked.mend</comment>
        <translation>Quite signos.</translation>
    </message>
    <message>
        <source>{field} has a control character in it, written with a percent sign.</source>
        <comment>finding.url.invalid:control.message</comment>
        <translation>{field} contiene un carácter de control escrito con un signo de porcentaje.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.url.invalid:control.mend</comment>
        <translation>Quítelo.</translation>
    </message>
    <message>
        <source>Add its fingerprint; it is shown when both files are checked together.</source>
        <comment>rule.components.fingerprint_needed.mend</comment>
        <translation>Añada su huella; se muestra cuando los dos archivos se comprueban juntos.</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the lower left (should be {right}):</source>
        <comment>finding.phrase.calibration.bottom</comment>
        <translation>Desde el borde superior del papel hasta la línea horizontal de la cruz inferior izquierda (debería ser {right}):</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.left</comment>
        <translation>Desde el borde izquierdo del papel hasta la línea vertical de la cruz superior izquierda (debería ser {right}):</translation>
    </message>
    <message>
        <source>Then measure with a ruler where the crosses lie on the paper, to half a millimetre:</source>
        <comment>finding.phrase.calibration.measure</comment>
        <translation>Mida después con una regla, con precisión de medio milímetro, dónde están las cruces en el papel:</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper right (should be {right}):</source>
        <comment>finding.phrase.calibration.right</comment>
        <translation>Desde el borde izquierdo del papel hasta la línea vertical de la cruz superior derecha (debería ser {right}):</translation>
    </message>
    <message>
        <source>The ruler at the top is {across} mm long, the one at the side {down} mm. If they are not, choose 100 % in the printer&apos;s dialog and switch &quot;fit to page&quot; off. A phone should read the code: &quot;100 % scale&quot;.</source>
        <comment>finding.phrase.calibration.scale</comment>
        <translation>La regla de arriba mide {across} mm y la del lado {down} mm. Si no es así, elija 100 % en el cuadro de la impresora y desactive «Ajustar a la página». Un teléfono debería leer el código: «100 % scale».</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <comment>finding.phrase.calibration.title</comment>
        <translation>Página de calibración</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.top</comment>
        <translation>Desde el borde superior del papel hasta la línea horizontal de la cruz superior izquierda (debería ser {right}):</translation>
    </message>
    <message>
        <source>Type the four numbers in, in this order: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</source>
        <comment>finding.phrase.calibration.type_in</comment>
        <translation>Escriba los cuatro números en este orden: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.ledger</comment>
        <translation>El registro «{file}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>There is a ledger &quot;{file}&quot; already. Go on with its run (--resume), or choose another name.</source>
        <comment>finding.phrase.failed.ledger_exists</comment>
        <translation>Ya hay un registro «{file}». Continúe su impresión (--resume) o elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no ledger of a print run.</source>
        <comment>finding.phrase.failed.no_ledger</comment>
        <translation>«{file}» no es el registro de una impresión.</translation>
    </message>
    <message>
        <source>First label: {across} from the left, {down} from the top.</source>
        <comment>finding.phrase.sheet.first</comment>
        <translation>Primera etiqueta: a {across} de la izquierda y {down} de arriba.</translation>
    </message>
    <message>
        <source>Label: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.label</comment>
        <translation>Etiqueta: {across} de ancho y {down} de alto.</translation>
    </message>
    <message>
        <source>Paper: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.paper</comment>
        <translation>Papel: {across} de ancho y {down} de alto.</translation>
    </message>
    <message>
        <source>From one label to the next: {across} across, {down} down.</source>
        <comment>finding.phrase.sheet.pitch</comment>
        <translation>De una etiqueta a la siguiente: {across} en horizontal y {down} en vertical.</translation>
    </message>
    <message>
        <source>the printer</source>
        <comment>finding.phrase.thing.printer</comment>
        <translation>la impresora</translation>
    </message>
    <message>
        <source>the file of printers</source>
        <comment>finding.phrase.thing.printers</comment>
        <translation>el archivo de impresoras</translation>
    </message>
    <message>
        <source>the sheet</source>
        <comment>finding.phrase.thing.sheet</comment>
        <translation>la hoja</translation>
    </message>
    <message>
        <source>the file of sheets</source>
        <comment>finding.phrase.thing.sheets</comment>
        <translation>el archivo de hojas</translation>
    </message>
    <message>
        <source>By these numbers the printer sets everything {offset} off; at most {limit} can be.</source>
        <comment>finding.sheet.measured:offset.message</comment>
        <translation>Según estos números la impresora lo desplaza todo {offset}; como mucho puede ser {limit}.</translation>
    </message>
    <message>
        <source>Print the page at 100 %, without &quot;fit to page&quot;, and measure again: LEFT,RIGHT,TOP,BOTTOM in millimetres.</source>
        <comment>finding.sheet.measured.mend</comment>
        <translation>Imprima la página al 100 %, sin «Ajustar a la página», y mida otra vez: LEFT,RIGHT,TOP,BOTTOM en milímetros.</translation>
    </message>
    <message>
        <source>By these numbers the crosses lie {measured} apart; they should lie {right} apart.</source>
        <comment>finding.sheet.measured:scale.message</comment>
        <translation>Según estos números las cruces están separadas {measured}; deberían estar separadas {right}.</translation>
    </message>
    <message>
        <source>There is no room for crop marks beside the labels of {name}.</source>
        <comment>finding.sheet.no_marks.message</comment>
        <translation>Junto a las etiquetas de {name} no hay sitio para marcas de corte.</translation>
    </message>
    <message>
        <source>Leave the crop marks out, or take a sheet with wider margins.</source>
        <comment>finding.sheet.no_marks.mend</comment>
        <translation>Quite las marcas de corte o use una hoja con márgenes más anchos.</translation>
    </message>
    <message>
        <source>The labels of {name} reach over the edge of the paper: they need {size}, and the paper is {paper}.</source>
        <comment>finding.sheet.outside_paper.message</comment>
        <translation>Las etiquetas de {name} se salen del papel: necesitan {size}, y el papel mide {paper}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.outside_paper.mend</comment>
        <translation>Corrija los números.</translation>
    </message>
    <message>
        <source>The labels of {name} overlap: each is {size}, and the next one begins after {pitch}.</source>
        <comment>finding.sheet.overlap.message</comment>
        <translation>Las etiquetas de {name} se solapan: cada una mide {size}, y la siguiente empieza a {pitch}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.overlap.mend</comment>
        <translation>Corrija los números.</translation>
    </message>
    <message>
        <source>No printer {name} is in the file of printers.</source>
        <comment>finding.sheet.printer.message</comment>
        <translation>En el archivo de impresoras no hay ninguna impresora {name}.</translation>
    </message>
    <message>
        <source>Measure it with &quot;updatefacts sheets --calibrate&quot;, or correct the name.</source>
        <comment>finding.sheet.printer.mend</comment>
        <translation>Mídala con «updatefacts sheets --calibrate» o corrija el nombre.</translation>
    </message>
    <message>
        <source>Labels for a printer of {dpi} dots per inch and labels for one of {other} cannot lie on one sheet.</source>
        <comment>finding.sheet.resolution.message</comment>
        <translation>Las etiquetas para una impresora de {dpi} puntos por pulgada y las de una de {other} no pueden ir en la misma hoja.</translation>
    </message>
    <message>
        <source>Make all of them for the same resolution.</source>
        <comment>finding.sheet.resolution.mend</comment>
        <translation>Haga todas con la misma resolución.</translation>
    </message>
    <message>
        <source>The sheet {name} has {count} labels; none of them has the number {start}.</source>
        <comment>finding.sheet.start.message</comment>
        <translation>La hoja {name} tiene {count} etiquetas; ninguna tiene el número {start}.</translation>
    </message>
    <message>
        <source>Start with a label from 1 to {count}.</source>
        <comment>finding.sheet.start.mend</comment>
        <translation>Empiece con una etiqueta del 1 al {count}.</translation>
    </message>
    <message>
        <source>The label is {size}, and a label of the sheet {name} only {place}.</source>
        <comment>finding.sheet.too_small.message</comment>
        <translation>La etiqueta mide {size}, y una etiqueta de la hoja {name} solo {place}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets --fits TEMPLATE&quot; lists the sheets that it fits on.</source>
        <comment>finding.sheet.too_small.mend</comment>
        <translation>«updatefacts sheets --fits TEMPLATE» enumera las hojas en las que cabe.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <comment>finding.sheet.unknown:none.message</comment>
        <translation>No hay ninguna hoja {name}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets&quot; lists those there are; any other is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</source>
        <comment>finding.sheet.unknown:none.mend</comment>
        <translation>«updatefacts sheets» enumera las que hay; cualquier otra se escribe como custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</translation>
    </message>
    <message>
        <source>{name} is the number of several sheets.</source>
        <comment>finding.sheet.unknown:several.message</comment>
        <translation>{name} es el número de varias hojas.</translation>
    </message>
    <message>
        <source>Write {sheets}.</source>
        <comment>finding.sheet.unknown:several.mend</comment>
        <translation>Escriba {sheets}.</translation>
    </message>
    <message>
        <source>{value} does not describe a sheet.</source>
        <comment>finding.sheet.wrong:custom.message</comment>
        <translation>{value} no describe una hoja.</translation>
    </message>
    <message>
        <source>Write custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP with lengths in millimetres, such as custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</source>
        <comment>finding.sheet.wrong:custom.mend</comment>
        <translation>Escriba custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP con medidas en milímetros, por ejemplo custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</translation>
    </message>
    <message>
        <source>The grid is not given as columns and rows.</source>
        <comment>finding.sheet.wrong:grid.message</comment>
        <translation>La cuadrícula no está indicada con columnas y filas.</translation>
    </message>
    <message>
        <source>Write two whole numbers, such as [3, 7], for at most {limit} labels.</source>
        <comment>finding.sheet.wrong:grid.mend</comment>
        <translation>Escriba dos números enteros, por ejemplo [3, 7], para {limit} etiquetas como máximo.</translation>
    </message>
    <message>
        <source>The id of the sheet cannot be part of a command.</source>
        <comment>finding.sheet.wrong:id.message</comment>
        <translation>El identificador de la hoja no puede formar parte de una orden.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as avery-l7160.</source>
        <comment>finding.sheet.wrong:id.mend</comment>
        <translation>Escriba hasta 64 letras de la A a la Z, cifras, «_» y «-», por ejemplo avery-l7160.</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.sheet.wrong:length.message</comment>
        <translation>{value} no es una longitud; {key} necesita una.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 63.5mm or 2.625in.</source>
        <comment>finding.sheet.wrong:length.mend</comment>
        <translation>Escriba un número con su unidad, por ejemplo 63.5mm o 2.625in.</translation>
    </message>
    <message>
        <source>The printer is off by more than can be.</source>
        <comment>finding.sheet.wrong:offset.message</comment>
        <translation>La impresora se desvía más de lo posible.</translation>
    </message>
    <message>
        <source>Write at most {limit}.</source>
        <comment>finding.sheet.wrong:offset.mend</comment>
        <translation>Escriba {limit} como máximo.</translation>
    </message>
    <message>
        <source>{key} needs two lengths of at least {least}.</source>
        <comment>finding.sheet.wrong:pair.message</comment>
        <translation>{key} necesita dos medidas de al menos {least}.</translation>
    </message>
    <message>
        <source>Write them with their unit, such as [63.5mm, 38.1mm] or [4in, 2in].</source>
        <comment>finding.sheet.wrong:pair.mend</comment>
        <translation>Escríbalas con su unidad, por ejemplo [63.5mm, 38.1mm] o [4in, 2in].</translation>
    </message>
    <message>
        <source>There is no paper {value}.</source>
        <comment>finding.sheet.wrong:paper.message</comment>
        <translation>No hay ningún papel {value}.</translation>
    </message>
    <message>
        <source>Write a3, a4, a5, a6, letter or legal, or width and height, such as [210mm, 297mm].</source>
        <comment>finding.sheet.wrong:paper.mend</comment>
        <translation>Escriba a3, a4, a5, a6, letter o legal, o el ancho y el alto, por ejemplo [210mm, 297mm].</translation>
    </message>
    <message>
        <source>There are two printers {name}.</source>
        <comment>finding.sheet.wrong:printer_twice.message</comment>
        <translation>Hay dos impresoras {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <comment>finding.sheet.wrong:printer_twice.mend</comment>
        <translation>Dé a cada una su propio nombre.</translation>
    </message>
    <message>
        <source>The scale of the printer is not usable.</source>
        <comment>finding.sheet.wrong:scale.message</comment>
        <translation>La escala de la impresora no sirve.</translation>
    </message>
    <message>
        <source>Write two numbers from 0.95 to 1.05, such as [1.001, 0.998].</source>
        <comment>finding.sheet.wrong:scale.mend</comment>
        <translation>Escriba dos números de 0.95 a 1.05, por ejemplo [1.001, 0.998].</translation>
    </message>
    <message>
        <source>This is no usable name.</source>
        <comment>finding.sheet.wrong:title.message</comment>
        <translation>Este nombre no sirve.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.sheet.wrong:title.mend</comment>
        <translation>Escriba una línea corta.</translation>
    </message>
    <message>
        <source>There are two sheets {name}.</source>
        <comment>finding.sheet.wrong:twice.message</comment>
        <translation>Hay dos hojas {name}.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <comment>finding.sheet.wrong:twice.mend</comment>
        <translation>Dé a cada una su propio identificador.</translation>
    </message>
    <message>
        <source>The labels of &quot;{file}&quot; are not the same as when it was printed before. Print it as a new run.</source>
        <comment>finding.phrase.failed.other_volume</comment>
        <translation>Las etiquetas de «{file}» no son las mismas que cuando se imprimió. Imprímalo como una impresión nueva.</translation>
    </message>
    <message>
        <source>File {volume} of the run is missing.</source>
        <comment>finding.phrase.said.ledger_missing</comment>
        <translation>Falta el archivo {volume} de la impresión.</translation>
    </message>
    <message>
        <source>The files {first} to {last} of the run are missing.</source>
        <comment>finding.phrase.said.ledger_missing_several</comment>
        <translation>Faltan los archivos {first} a {last} de la impresión.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the ledger of another run.</source>
        <comment>finding.phrase.said.ledger_other</comment>
        <translation>«{file}» es el registro de otra impresión.</translation>
    </message>
    <message>
        <source>File {volume} of the run was printed twice, again in &quot;{file}&quot;.</source>
        <comment>finding.phrase.said.ledger_twice</comment>
        <translation>El archivo {volume} se imprimió dos veces, otra vez en «{file}».</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; has not come to its end.</source>
        <comment>finding.phrase.said.ledger_unfinished</comment>
        <translation>La impresión de «{file}» no llegó a su fin.</translation>
    </message>
    <message>
        <source>The run is whole: labels {labels}, files {volumes}; nothing is missing, nothing was printed twice.</source>
        <comment>finding.phrase.said.ledger_whole</comment>
        <translation>La impresión está completa: etiquetas {labels}, archivos {volumes}; no falta nada y nada se imprimió dos veces.</translation>
    </message>
    <message>
        <source>Files not written, because what was read back is not what the labels say: {count}.</source>
        <comment>finding.phrase.said.print_not_right</comment>
        <translation>Archivos no escritos, porque lo releído no es lo que dicen las etiquetas: {count}.</translation>
    </message>
    <message>
        <source>{labels} labels, {rate} a second</source>
        <comment>finding.phrase.said.print_progress</comment>
        <translation>{labels} etiquetas, {rate} por segundo</translation>
    </message>
    <message>
        <source>Stopped. What is printed stays; --resume goes on from there.</source>
        <comment>finding.phrase.said.print_stopped</comment>
        <translation>Detenido. Lo impreso se conserva; --resume sigue desde ahí.</translation>
    </message>
    <message>
        <source>Labels printed: {labels}; pages: {pages}; files: {volumes}; rows that were not printed: {refused}.</source>
        <comment>finding.phrase.said.printed</comment>
        <translation>Etiquetas impresas: {labels}; páginas: {pages}; archivos: {volumes}; filas no impresas: {refused}.</translation>
    </message>
    <message>
        <source>Labels that were there already: {labels}.</source>
        <comment>finding.phrase.said.printed_before</comment>
        <translation>Etiquetas que ya estaban: {labels}.</translation>
    </message>
    <message>
        <source>Stale labels: {count} of {all}.</source>
        <comment>finding.phrase.said.stale</comment>
        <translation>Etiquetas obsoletas: {count} de {all}.</translation>
    </message>
    <message>
        <source>another design</source>
        <comment>finding.phrase.stale.design</comment>
        <translation>otro diseño</translation>
    </message>
    <message>
        <source>support has ended</source>
        <comment>finding.phrase.stale.ended</comment>
        <translation>el soporte ha terminado</translation>
    </message>
    <message>
        <source>no disclosure any more</source>
        <comment>finding.phrase.stale.gone</comment>
        <translation>ya sin declaración</translation>
    </message>
    <message>
        <source>another price</source>
        <comment>finding.phrase.stale.price</comment>
        <translation>otro precio</translation>
    </message>
    <message>
        <source>disclosure revised</source>
        <comment>finding.phrase.stale.revised</comment>
        <translation>declaración revisada</translation>
    </message>
    <message>
        <source>The disclosure of row {row} cannot be read: {why}</source>
        <comment>finding.print.not_read.message</comment>
        <translation>No se puede leer la declaración de la fila {row}: {why}</translation>
    </message>
    <message>
        <source>The label of row {row} has more than one page.</source>
        <comment>finding.print.several_pages.message</comment>
        <translation>La etiqueta de la fila {row} tiene más de una página.</translation>
    </message>
    <message>
        <source>Choose a template whose labels have one page.</source>
        <comment>finding.print.several_pages.mend</comment>
        <translation>Elija una plantilla cuyas etiquetas tengan una sola página.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <comment>finding.phrase.place.column</comment>
        <translation>Columna {column}</translation>
    </message>
    <message>
        <source>{sheet}, column {column}</source>
        <comment>finding.phrase.place.column_of</comment>
        <translation>{sheet}, columna {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>finding.phrase.place.row</comment>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <comment>finding.phrase.place.row_of</comment>
        <translation>{sheet}, fila {row}</translation>
    </message>
    <message>
        <source>The sheet {sheet}</source>
        <comment>finding.phrase.place.sheet</comment>
        <translation>La hoja {sheet}</translation>
    </message>
    <message>
        <source>aisle</source>
        <comment>finding.phrase.shop.aisle</comment>
        <translation>pasillo</translation>
    </message>
    <message>
        <source>number of copies</source>
        <comment>finding.phrase.shop.copies</comment>
        <translation>número de copias</translation>
    </message>
    <message>
        <source>file of the disclosure</source>
        <comment>finding.phrase.shop.file</comment>
        <translation>archivo de la declaración</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>finding.phrase.shop.gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>item number</source>
        <comment>finding.phrase.shop.item</comment>
        <translation>número de artículo</translation>
    </message>
    <message>
        <source>language</source>
        <comment>finding.phrase.shop.language</comment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.shop.model</comment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>price</source>
        <comment>finding.phrase.shop.price</comment>
        <translation>precio</translation>
    </message>
    <message>
        <source>template</source>
        <comment>finding.phrase.shop.template</comment>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>unit price</source>
        <comment>finding.phrase.shop.unit_price</comment>
        <translation>precio por unidad de medida</translation>
    </message>
    <message>
        <source>the mapping</source>
        <comment>finding.phrase.thing.mapping</comment>
        <translation>la asignación</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read.</source>
        <comment>finding.table.binary_excel.message</comment>
        <translation>Este es un libro binario de Excel (.xlsb), que no se puede leer.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.binary_excel.mend</comment>
        <translation>Guárdelo como «Libro de Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: what it holds looks so.</source>
        <comment>finding.table.column:by_contents.message</comment>
        <translation>{cell} ({heading}) se lee como {field}: su contenido lo parece.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: its heading says so.</source>
        <comment>finding.table.column:by_name.message</comment>
        <translation>{cell} ({heading}) se lee como {field}: lo dice su encabezado.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: you chose it.</source>
        <comment>finding.table.column:chosen.message</comment>
        <translation>{cell} ({heading}) se lee como {field}: usted lo ha elegido.</translation>
    </message>
    <message>
        <source>This is no connection to a database.</source>
        <comment>finding.table.connection.message</comment>
        <translation>Esto no es una conexión a una base de datos.</translation>
    </message>
    <message>
        <source>Write sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:DSN.</source>
        <comment>finding.table.connection.mend</comment>
        <translation>Escriba sqlite:FILE, postgresql://USER@HOST/DATABASE u odbc:DSN.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no number of copies.</source>
        <comment>finding.table.copies.message</comment>
        <translation>{cell}: {value} no es un número de copias.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 9999.</source>
        <comment>finding.table.copies.mend</comment>
        <translation>Escriba un número entero de 0 a 9999.</translation>
    </message>
    <message>
        <source>{cell}: this text was cut off; no cell of a spreadsheet holds more than 32,767 characters.</source>
        <comment>finding.table.cut.message</comment>
        <translation>{cell}: este texto se cortó; ninguna celda de una hoja de cálculo admite más de 32 767 caracteres.</translation>
    </message>
    <message>
        <source>Put the whole text in from where it came from.</source>
        <comment>finding.table.cut.mend</comment>
        <translation>Ponga el texto completo desde su origen.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that it cannot be read to its end.</source>
        <comment>finding.table.damaged.message</comment>
        <translation>El libro está dañado y no se puede leer hasta el final.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again, or take an older copy.</source>
        <comment>finding.table.damaged.mend</comment>
        <translation>Ábralo en la hoja de cálculo y guárdelo de nuevo, o use una copia anterior.</translation>
    </message>
    <message>
        <source>The database says: {why}.</source>
        <comment>finding.table.database.message</comment>
        <translation>La base de datos dice: {why}.</translation>
    </message>
    <message>
        <source>Check the connection, the user, the password and the query.</source>
        <comment>finding.table.database.mend</comment>
        <translation>Compruebe la conexión, el usuario, la contraseña y la consulta.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned this text into a date ({value}).</source>
        <comment>finding.table.date_in_text.message</comment>
        <translation>{cell}: la hoja de cálculo ha convertido este texto en una fecha ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type it in again.</source>
        <comment>finding.table.date_in_text.mend</comment>
        <translation>Dé formato de texto a la columna y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{cell}: {value} has its day and month the other way round than other dates of this column.</source>
        <comment>finding.table.dates_turned.message</comment>
        <translation>{cell}: {value} tiene el día y el mes en otro orden que otras fechas de esta columna.</translation>
    </message>
    <message>
        <source>Do not trust the dates of this column; import it again and name the order of its dates.</source>
        <comment>finding.table.dates_turned.mend</comment>
        <translation>No se fíe de las fechas de esta columna; impórtela de nuevo e indique el orden de sus fechas.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which can hide a trap and which no spreadsheet writes.</source>
        <comment>finding.table.dtd.message</comment>
        <translation>El libro contiene un tipo de documento, que puede ocultar una trampa y que ninguna hoja de cálculo escribe.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program if you trust where it comes from.</source>
        <comment>finding.table.dtd.mend</comment>
        <translation>Guárdelo de nuevo con una hoja de cálculo si se fía de su origen.</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <comment>finding.table.empty.message</comment>
        <translation>No hay ninguna fila en esta tabla.</translation>
    </message>
    <message>
        <source>Nothing says how the characters of this text are written; it is read as {encoding}.</source>
        <comment>finding.table.encoding.message</comment>
        <translation>Nada dice cómo están escritos los caracteres de este texto; se lee como {encoding}.</translation>
    </message>
    <message>
        <source>If letters come out wrong, save the text as UTF-8.</source>
        <comment>finding.table.encoding.mend</comment>
        <translation>Si alguna letra sale mal, guarde el texto como UTF-8.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <comment>finding.table.encrypted.message</comment>
        <translation>El libro está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <comment>finding.table.encrypted.mend</comment>
        <translation>Guarde una copia sin la contraseña.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet shows an error here ({value}).</source>
        <comment>finding.table.error_value.message</comment>
        <translation>{cell}: la hoja de cálculo muestra aquí un error ({value}).</translation>
    </message>
    <message>
        <source>Fix the formula.</source>
        <comment>finding.table.error_value.mend</comment>
        <translation>Corrija la fórmula.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no GTIN.</source>
        <comment>finding.table.gtin.message</comment>
        <translation>{cell}: {value} no es un GTIN.</translation>
    </message>
    <message>
        <source>Write the 8, 12, 13 or 14 digits below the barcode.</source>
        <comment>finding.table.gtin.mend</comment>
        <translation>Escriba las 8, 12, 13 o 14 cifras que hay bajo el código de barras.</translation>
    </message>
    <message>
        <source>{cell}: a digit of {value} is wrong; with these digits before it, the last would be {digit}.</source>
        <comment>finding.table.gtin_check_digit.message</comment>
        <translation>{cell}: una cifra de {value} es incorrecta; tras estas cifras, la última sería {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.table.gtin_check_digit.mend</comment>
        <translation>Compárelo con el número que hay bajo el código de barras.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned the GTIN into a date ({value}).</source>
        <comment>finding.table.gtin_date.message</comment>
        <translation>{cell}: la hoja de cálculo ha convertido el GTIN en una fecha ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type the number in again.</source>
        <comment>finding.table.gtin_date.mend</comment>
        <translation>Dé formato de texto a la columna y escriba el número de nuevo.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has shortened the GTIN to {value}; its last digits are lost.</source>
        <comment>finding.table.gtin_scientific:lost.message</comment>
        <translation>{cell}: la hoja de cálculo ha acortado el GTIN a {value}; sus últimas cifras se han perdido.</translation>
    </message>
    <message>
        <source>Format the column as a number without decimals or as text, and export it again.</source>
        <comment>finding.table.gtin_scientific:lost.mend</comment>
        <translation>Dé a la columna formato de número sin decimales o de texto y expórtela de nuevo.</translation>
    </message>
    <message>
        <source>{cell}: the last digits of the GTIN {value} are lost; it was shortened and opened again.</source>
        <comment>finding.table.gtin_scientific:rounded.message</comment>
        <translation>{cell}: las últimas cifras del GTIN {value} se han perdido; se acortó y se abrió de nuevo.</translation>
    </message>
    <message>
        <source>Put the number in from where it came from.</source>
        <comment>finding.table.gtin_scientific:rounded.mend</comment>
        <translation>Ponga el número desde su origen.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has written the GTIN as {value}; it is read as {gtin}.</source>
        <comment>finding.table.gtin_scientific:whole.message</comment>
        <translation>{cell}: la hoja de cálculo ha escrito el GTIN como {value}; se lee como {gtin}.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <comment>finding.table.gtin_scientific:whole.mend</comment>
        <translation>Dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>{cell}: there are several numbers here ({value}).</source>
        <comment>finding.table.gtin_several.message</comment>
        <translation>{cell}: aquí hay varios números ({value}).</translation>
    </message>
    <message>
        <source>Write one GTIN, and give each of the others a row of its own.</source>
        <comment>finding.table.gtin_several.mend</comment>
        <translation>Escriba un GTIN y dé a cada uno de los demás su propia fila.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN {value} has lost zeros in front.</source>
        <comment>finding.table.gtin_zeros.message</comment>
        <translation>{cell}: el GTIN {value} ha perdido ceros iniciales.</translation>
    </message>
    <message>
        <source>It is read as {gtin}. Format the column as text to keep zeros.</source>
        <comment>finding.table.gtin_zeros:taken.mend</comment>
        <translation>Se lee como {gtin}. Dé formato de texto a la columna para conservar los ceros.</translation>
    </message>
    <message>
        <source>If {gtin} stands below the barcode, write that; format the column as text first.</source>
        <comment>finding.table.gtin_zeros:unsure.mend</comment>
        <translation>Si {gtin} figura bajo el código de barras, escríbalo; antes dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>{cell}: {count} hidden rows are read, too.</source>
        <comment>finding.table.hidden:rows.message</comment>
        <translation>{cell}: también se leen {count} filas ocultas.</translation>
    </message>
    <message>
        <source>{cell} is hidden, and is read, too.</source>
        <comment>finding.table.hidden:sheet.message</comment>
        <translation>{cell} está oculta y se lee también.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no language tag.</source>
        <comment>finding.table.language.message</comment>
        <translation>{cell}: {value} no es una etiqueta de idioma.</translation>
    </message>
    <message>
        <source>Write a tag such as en, de or pt-BR.</source>
        <comment>finding.table.language.mend</comment>
        <translation>Escriba una etiqueta como en, de o pt-BR.</translation>
    </message>
    <message>
        <source>{cell} is too long to be one row of a table.</source>
        <comment>finding.table.long_row.message</comment>
        <translation>{cell} es demasiado larga para ser una fila de una tabla.</translation>
    </message>
    <message>
        <source>Check that this is a table with one row a line.</source>
        <comment>finding.table.long_row.mend</comment>
        <translation>Compruebe que sea una tabla con una fila por línea.</translation>
    </message>
    <message>
        <source>{cell}: some characters of {value} cannot be read.</source>
        <comment>finding.table.lost_characters.message</comment>
        <translation>{cell}: algunos caracteres de {value} no se pueden leer.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <comment>finding.table.lost_characters.mend</comment>
        <translation>Guarde el texto como UTF-8.</translation>
    </message>
    <message>
        <source>The workbook has macros. Its cells are read; no macro is run.</source>
        <comment>finding.table.macros.message</comment>
        <translation>El libro tiene macros. Se leen sus celdas; no se ejecuta ninguna macro.</translation>
    </message>
    <message>
        <source>{cell}: {count} areas of merged cells; only the first cell of each holds something.</source>
        <comment>finding.table.merged.message</comment>
        <translation>{cell}: {count} zonas de celdas combinadas; solo la primera celda de cada una contiene algo.</translation>
    </message>
    <message>
        <source>{cell}: {value} was probably {before}; the text was opened with the wrong character set.</source>
        <comment>finding.table.mojibake.message</comment>
        <translation>{cell}: {value} era probablemente {before}; el texto se abrió con otro juego de caracteres.</translation>
    </message>
    <message>
        <source>Import the table again as UTF-8.</source>
        <comment>finding.table.mojibake.mend</comment>
        <translation>Importe la tabla de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>{cell}: this row has {count} cells, and the table {columns} columns.</source>
        <comment>finding.table.more_cells.message</comment>
        <translation>{cell}: esta fila tiene {count} celdas y la tabla {columns} columnas.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator, such as 19,99, in double quotes.</source>
        <comment>finding.table.more_cells.mend</comment>
        <translation>Ponga entre comillas dobles la celda que contiene el separador, como 19,99.</translation>
    </message>
    <message>
        <source>The table has no column {heading}.</source>
        <comment>finding.table.no_column.message</comment>
        <translation>La tabla no tiene ninguna columna {heading}.</translation>
    </message>
    <message>
        <source>Name a heading of the table, or the letter of a column.</source>
        <comment>finding.table.no_column.mend</comment>
        <translation>Indique un encabezado de la tabla o la letra de una columna.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed.</source>
        <comment>finding.table.no_driver.message</comment>
        <translation>No está instalado lo que lee bases de datos de {database}.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <comment>finding.table.no_driver.mend</comment>
        <translation>Instale el paquete {package}.</translation>
    </message>
    <message>
        <source>No character set is named {encoding}.</source>
        <comment>finding.table.no_encoding.message</comment>
        <translation>Ningún juego de caracteres se llama {encoding}.</translation>
    </message>
    <message>
        <source>Name one such as UTF-8 or windows-1252.</source>
        <comment>finding.table.no_encoding.mend</comment>
        <translation>Indique uno como UTF-8 o windows-1252.</translation>
    </message>
    <message>
        <source>{cell} names no product.</source>
        <comment>finding.table.no_product.message</comment>
        <translation>{cell} no nombra ningún producto.</translation>
    </message>
    <message>
        <source>Write its GTIN, its model or the file of its disclosure.</source>
        <comment>finding.table.no_product.mend</comment>
        <translation>Escriba su GTIN, su modelo o el archivo de su declaración.</translation>
    </message>
    <message>
        <source>No column of the table says which product a row is about.</source>
        <comment>finding.table.no_product_column.message</comment>
        <translation>Ninguna columna de la tabla dice de qué producto trata cada fila.</translation>
    </message>
    <message>
        <source>Name a column &quot;GTIN&quot;, &quot;Model&quot; or &quot;File&quot;, or choose the columns in a mapping file.</source>
        <comment>finding.table.no_product_column.mend</comment>
        <translation>Llame a una columna «GTIN», «Modelo» o «Archivo», o elija las columnas en un archivo de asignación.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}.</source>
        <comment>finding.table.no_sheet.message</comment>
        <translation>El libro no tiene ninguna hoja {sheet}.</translation>
    </message>
    <message>
        <source>Name one of: {sheets}.</source>
        <comment>finding.table.no_sheet.mend</comment>
        <translation>Indique una de: {sheets}.</translation>
    </message>
    <message>
        <source>{cell}: the file does not hold what this formula results in.</source>
        <comment>finding.table.not_calculated.message</comment>
        <translation>{cell}: el archivo no contiene el resultado de esta fórmula.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again.</source>
        <comment>finding.table.not_calculated.mend</comment>
        <translation>Ábralo en la hoja de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{cell}: there is a zero byte in this text; it is left out.</source>
        <comment>finding.table.nul.message</comment>
        <translation>{cell}: hay un byte nulo en este texto; se omite.</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <comment>finding.table.nul.mend</comment>
        <translation>Exporte la tabla de nuevo.</translation>
    </message>
    <message>
        <source>This is a document of Numbers, which cannot be read.</source>
        <comment>finding.table.numbers.message</comment>
        <translation>Este es un documento de Numbers, que no se puede leer.</translation>
    </message>
    <message>
        <source>In Numbers, choose File &gt; Export To &gt; Excel (.xlsx) or CSV.</source>
        <comment>finding.table.numbers.mend</comment>
        <translation>En Numbers, elija Archivo &gt; Exportar a &gt; Excel (.xlsx) o CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook of before 2007 (.xls), which cannot be read.</source>
        <comment>finding.table.old_excel.message</comment>
        <translation>Este es un libro de Excel anterior a 2007 (.xls), que no se puede leer.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.old_excel.mend</comment>
        <translation>Guárdelo como «Libro de Excel (.xlsx)».</translation>
    </message>
    <message>
        <source>{cell}: a quotation mark opens a cell here and is never closed.</source>
        <comment>finding.table.open_quote.message</comment>
        <translation>{cell}: unas comillas abren aquí una celda y no se cierran nunca.</translation>
    </message>
    <message>
        <source>Write it twice (&quot;&quot;) within a cell in quotes, or delete it.</source>
        <comment>finding.table.open_quote.mend</comment>
        <translation>Escríbalas dobles (&quot;&quot;) dentro de una celda entre comillas, o bórrelas.</translation>
    </message>
    <message>
        <source>This is {format}, not a table.</source>
        <comment>finding.table.other_format.message</comment>
        <translation>Esto es {format}, no una tabla.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <comment>finding.table.other_format.mend</comment>
        <translation>Guárdelo como .xlsx, .ods o CSV.</translation>
    </message>
    <message>
        <source>{cell} is read. These are not: {sheets}.</source>
        <comment>finding.table.other_sheets.message</comment>
        <translation>{cell} se lee. Estas no: {sheets}.</translation>
    </message>
    <message>
        <source>The connection holds a password, which others on this computer could see.</source>
        <comment>finding.table.password.message</comment>
        <translation>La conexión contiene una contraseña, que otros podrían ver en este equipo.</translation>
    </message>
    <message>
        <source>Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.table.password.mend</comment>
        <translation>Póngala en la variable de entorno UPDATEFACTS_DB_PASSWORD o en un archivo: password_file=FILE.</translation>
    </message>
    <message>
        <source>There is no query for the database.</source>
        <comment>finding.table.query:missing.message</comment>
        <translation>Falta una consulta para la base de datos.</translation>
    </message>
    <message>
        <source>Write one that begins with SELECT.</source>
        <comment>finding.table.query:missing.mend</comment>
        <translation>Escriba una que empiece por SELECT.</translation>
    </message>
    <message>
        <source>The query does not begin with SELECT, WITH, VALUES or TABLE.</source>
        <comment>finding.table.query:no_select.message</comment>
        <translation>La consulta no empieza por SELECT, WITH, VALUES ni TABLE.</translation>
    </message>
    <message>
        <source>Write one that only reads: nothing is changed in the database.</source>
        <comment>finding.table.query:no_select.mend</comment>
        <translation>Escriba una que solo lea: en la base de datos no se cambia nada.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no name of a template.</source>
        <comment>finding.table.template.message</comment>
        <translation>{cell}: {value} no es el nombre de una plantilla.</translation>
    </message>
    <message>
        <source>Write the name of one, such as shelf.</source>
        <comment>finding.table.template.mend</comment>
        <translation>Escriba el nombre de una, como shelf.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any price list holds (a ZIP bomb).</source>
        <comment>finding.table.too_large.message</comment>
        <translation>El libro, descomprimido, es mayor que cualquier lista de precios (una bomba ZIP).</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.too_large.mend</comment>
        <translation>Guarde solo la lista de precios como libro propio o como CSV.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is not used.</source>
        <comment>finding.table.unused_column:heading.message</comment>
        <translation>{cell} ({heading}) no se usa.</translation>
    </message>
    <message>
        <source>{cell} is not used.</source>
        <comment>finding.table.unused_column:no_heading.message</comment>
        <translation>{cell} no se usa.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>finding.phrase.audit.disclosure</comment>
        <translation>declaración</translation>
    </message>
    <message>
        <source>no</source>
        <comment>finding.phrase.audit.no</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.audit.product</comment>
        <translation>producto</translation>
    </message>
    <message>
        <source>reasons</source>
        <comment>finding.phrase.audit.reasons</comment>
        <translation>motivos</translation>
    </message>
    <message>
        <source>row</source>
        <comment>finding.phrase.audit.row</comment>
        <translation>fila</translation>
    </message>
    <message>
        <source>may be sold</source>
        <comment>finding.phrase.audit.sell</comment>
        <translation>se puede vender</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.audit.state</comment>
        <translation>promesa</translation>
    </message>
    <message>
        <source>{rows} rows: {sold} may be sold, {not} may not.</source>
        <comment>finding.phrase.audit.summary</comment>
        <translation>{rows} filas: {sold} se pueden vender, {not} no.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.audit.until</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>finding.phrase.audit.yes</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>The index &quot;{file}&quot; of the library cannot be used: {why}.</source>
        <comment>finding.phrase.failed.index</comment>
        <translation>El índice «{file}» de la biblioteca no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>Changed since you last asked:</source>
        <comment>finding.phrase.library.changes</comment>
        <translation>Cambios desde la última consulta:</translation>
    </message>
    <message>
        <source>Found:</source>
        <comment>finding.phrase.library.found</comment>
        <translation>Encontrado:</translation>
    </message>
    <message>
        <source>{file}: {count} disclosures</source>
        <comment>finding.phrase.library.head</comment>
        <translation>{file}: {count} declaraciones</translation>
    </message>
    <message>
        <source>{file}: 1 disclosure</source>
        <comment>finding.phrase.library.head_of_one</comment>
        <translation>{file}: 1 declaración</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>finding.phrase.library.with_error</comment>
        <translation>con un error</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or it is damaged</source>
        <comment>finding.phrase.why.archive_damaged</comment>
        <translation>no es un archivo ZIP o está dañado</translation>
    </message>
    <message>
        <source>it is larger than an archive of disclosures can be</source>
        <comment>finding.phrase.why.archive_large</comment>
        <translation>es más grande de lo que puede ser un archivo de declaraciones</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <comment>finding.phrase.why.encrypted</comment>
        <translation>está bloqueado con una contraseña</translation>
    </message>
    <message>
        <source>{product} is new.</source>
        <comment>finding.library.added.message</comment>
        <translation>{product} es nuevo.</translation>
    </message>
    <message>
        <source>{file} is an archive, and is left out.</source>
        <comment>finding.library.archive_inside.message</comment>
        <translation>{file} es un archivo comprimido y se deja fuera.</translation>
    </message>
    <message>
        <source>Unpack it, or name it as a library of its own.</source>
        <comment>finding.library.archive_inside.mend</comment>
        <translation>Descomprímalo o indíquelo como biblioteca propia.</translation>
    </message>
    <message>
        <source>{product} has an error now, so that no label can be made of it.</source>
        <comment>finding.library.broken.message</comment>
        <translation>{product} tiene ahora un error, de modo que no se puede hacer ninguna etiqueta.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.library.broken.mend</comment>
        <translation>Consulte «updatefacts check {file}» y pida al fabricante que lo corrija.</translation>
    </message>
    <message>
        <source>{product} has been changed.</source>
        <comment>finding.library.changed.message</comment>
        <translation>{product} ha cambiado.</translation>
    </message>
    <message>
        <source>Support of {product} ended on {end}.</source>
        <comment>finding.library.ended:dated.message</comment>
        <translation>El soporte de {product} acabó el {end}.</translation>
    </message>
    <message>
        <source>Support of {product} has ended.</source>
        <comment>finding.library.ended:undated.message</comment>
        <translation>El soporte de {product} ha acabado.</translation>
    </message>
    <message>
        <source>Support of {product} has ended since.</source>
        <comment>finding.library.ended_since.message</comment>
        <translation>El soporte de {product} ha acabado desde entonces.</translation>
    </message>
    <message>
        <source>Take down its labels.</source>
        <comment>finding.library.ended_since.mend</comment>
        <translation>Retire sus etiquetas.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {why}. What lies in it is left out.</source>
        <comment>finding.library.folder_unread.message</comment>
        <translation>La carpeta {file} no se puede leer: {why}. Lo que contiene se deja fuera.</translation>
    </message>
    <message>
        <source>{index} is not the index of a library. It is left as it is.</source>
        <comment>finding.library.index_foreign.message</comment>
        <translation>{index} no es el índice de una biblioteca. Se deja como está.</translation>
    </message>
    <message>
        <source>Name another file for the index, or none.</source>
        <comment>finding.library.index_foreign.mend</comment>
        <translation>Indique otro archivo para el índice, o ninguno.</translation>
    </message>
    <message>
        <source>The index {index} cannot be kept: {why} All files are read each time.</source>
        <comment>finding.library.index_not_kept.message</comment>
        <translation>El índice {index} no se puede conservar: {why} Se leen todos los archivos cada vez.</translation>
    </message>
    <message>
        <source>Name a file for the index where you may write.</source>
        <comment>finding.library.index_not_kept.mend</comment>
        <translation>Indique para el índice un archivo donde pueda escribir.</translation>
    </message>
    <message>
        <source>The index {index} was damaged, and has been made again.</source>
        <comment>finding.library.index_rebuilt:damaged.message</comment>
        <translation>El índice {index} estaba dañado y se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>The index {index} was made by another version of this program, and has been made again.</source>
        <comment>finding.library.index_rebuilt:version.message</comment>
        <translation>El índice {index} era de otra versión de este programa y se ha hecho de nuevo.</translation>
    </message>
    <message>
        <source>{file} is a link to a file outside of the library, and is left out.</source>
        <comment>finding.library.link_outside.message</comment>
        <translation>{file} es un enlace a un archivo fuera de la biblioteca y se deja fuera.</translation>
    </message>
    <message>
        <source>Copy the file into the library if it belongs there.</source>
        <comment>finding.library.link_outside.mend</comment>
        <translation>Copie el archivo en la biblioteca si debe estar en ella.</translation>
    </message>
    <message>
        <source>{product} lies here now.</source>
        <comment>finding.library.moved.message</comment>
        <translation>{product} está ahora aquí.</translation>
    </message>
    <message>
        <source>{product} is gone.</source>
        <comment>finding.library.removed.message</comment>
        <translation>{product} ya no está.</translation>
    </message>
    <message>
        <source>Put the file back if labels of it are still in use.</source>
        <comment>finding.library.removed.mend</comment>
        <translation>Vuelva a poner el archivo si sus etiquetas siguen en uso.</translation>
    </message>
    <message>
        <source>{other} is revision {revision} of the same disclosure, too, but says something else.</source>
        <comment>finding.library.same_revision.message</comment>
        <translation>{other} también es la revisión {revision} de la misma declaración, pero dice otra cosa.</translation>
    </message>
    <message>
        <source>Keep the one that was published.</source>
        <comment>finding.library.same_revision.mend</comment>
        <translation>Conserve la que se publicó.</translation>
    </message>
    <message>
        <source>{other} has the same GTIN ({gtin}), but is another disclosure.</source>
        <comment>finding.library.shared_gtin.message</comment>
        <translation>{other} tiene el mismo GTIN ({gtin}), pero es otra declaración.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds; labels of that GTIN cannot be made until then.</source>
        <comment>finding.library.shared_gtin.mend</comment>
        <translation>Pregunte al fabricante cuál de las dos vale; hasta entonces no se pueden hacer etiquetas de ese GTIN.</translation>
    </message>
    <message>
        <source>{other} is about the same model ({model}) of the same maker, but is another disclosure.</source>
        <comment>finding.library.shared_model.message</comment>
        <translation>{other} trata del mismo modelo ({model}) del mismo fabricante, pero es otra declaración.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds, or find the product by its GTIN.</source>
        <comment>finding.library.shared_model.mend</comment>
        <translation>Pregunte al fabricante cuál de las dos vale, o busque el producto por su GTIN.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now they end {now}.</source>
        <comment>finding.library.shrunk:shortened.message</comment>
        <translation>Para {product} había actualizaciones de seguridad prometidas hasta el {end} según {promised_by}, y ahora acaban el {now}.</translation>
    </message>
    <message>
        <source>Ask its maker why; a published promise must not shrink.</source>
        <comment>finding.library.shrunk.mend</comment>
        <translation>Pregunte el motivo al fabricante; una promesa publicada no se debe acortar.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}, and now gets them for {now}.</source>
        <comment>finding.library.shrunk:unit_shortened.message</comment>
        <translation>A cada {product} se le prometieron {end} meses de actualizaciones de seguridad según {promised_by}, y ahora son {now}.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}; that is not kept.</source>
        <comment>finding.library.shrunk:unit_weakened.message</comment>
        <translation>A cada {product} se le prometieron {end} meses de actualizaciones de seguridad según {promised_by}; eso no se cumple.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now is promised no date.</source>
        <comment>finding.library.shrunk:weakened.message</comment>
        <translation>Para {product} había actualizaciones de seguridad prometidas hasta el {end} según {promised_by}, y ahora no se promete ninguna fecha.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.library.unreadable.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{cell}: the library has several disclosures of {key}: {files}.</source>
        <comment>finding.table.ambiguous.message</comment>
        <translation>{cell}: la biblioteca tiene varias declaraciones de {key}: {files}.</translation>
    </message>
    <message>
        <source>Write the name of the file that is meant, or take the others out of the library.</source>
        <comment>finding.table.ambiguous.mend</comment>
        <translation>Escriba el nombre del archivo que corresponde, o saque los otros de la biblioteca.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} has an error, so that no label can be made of it.</source>
        <comment>finding.table.broken_disclosure.message</comment>
        <translation>{cell}: la declaración {file} tiene un error, de modo que no se puede hacer ninguna etiqueta.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.table.broken_disclosure.mend</comment>
        <translation>Consulte «updatefacts check {file}» y pida al fabricante que lo corrija.</translation>
    </message>
    <message>
        <source>{cell}: support of {product} has ended.</source>
        <comment>finding.table.ended.message</comment>
        <translation>{cell}: el soporte de {product} ha acabado.</translation>
    </message>
    <message>
        <source>Whether it may still be sold is for you to judge; buyers get no security updates.</source>
        <comment>finding.table.ended.mend</comment>
        <translation>Usted debe juzgar si todavía se puede vender; quien lo compre no recibe actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>{cell}: the library has no disclosure of {key}.</source>
        <comment>finding.table.no_disclosure.message</comment>
        <translation>{cell}: la biblioteca no tiene ninguna declaración de {key}.</translation>
    </message>
    <message>
        <source>Ask the maker for it, and put it into the library.</source>
        <comment>finding.table.no_disclosure.mend</comment>
        <translation>Pídala al fabricante y póngala en la biblioteca.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} is not complete for {profile}: {met} of {items} items.</source>
        <comment>finding.table.not_complete.message</comment>
        <translation>{cell}: la declaración {file} no está completa para {profile}: {met} de {items} puntos.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check --profile {profile} {file}&quot;, and ask its maker for the rest.</source>
        <comment>finding.table.not_complete.mend</comment>
        <translation>Consulte «updatefacts check --profile {profile} {file}» y pida al fabricante lo que falta.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN is {gtin}, but {file}, which was found for it, is about {other}.</source>
        <comment>finding.table.other_gtin.message</comment>
        <translation>{cell}: el GTIN es {gtin}, pero {file}, que se encontró para ella, trata de {other}.</translation>
    </message>
    <message>
        <source>Look whether it is the same product.</source>
        <comment>finding.table.other_gtin.mend</comment>
        <translation>Compruebe si es el mismo producto.</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; was printed from another table, library or design, or with other options. Print it as it was begun, or begin a new run.</source>
        <comment>finding.phrase.failed.other_run</comment>
        <translation>La impresión de «{file}» se hizo con otra tabla, otra biblioteca, otro diseño u otras opciones. Sígala tal como empezó o comience otra.</translation>
    </message>
    <message>
        <source>There is no template {name} in this run.</source>
        <comment>finding.table.unknown_template.message</comment>
        <translation>En esta impresión no hay ninguna plantilla {name}.</translation>
    </message>
    <message>
        <source>Name it with --template, or correct the cell.</source>
        <comment>finding.table.unknown_template.mend</comment>
        <translation>Indíquela con --template o corrija la celda.</translation>
    </message>
    <message>
        <source>{value} is no separator.</source>
        <comment>finding.table.separator.message</comment>
        <translation>{value} no es un separador.</translation>
    </message>
    <message>
        <source>Name one character, such as ; or tab.</source>
        <comment>finding.table.separator.mend</comment>
        <translation>Indique un carácter, como ; o tab.</translation>
    </message>
    <message>
        <source>The table could not be read to its end; the rest of it has no labels.</source>
        <comment>finding.phrase.said.print_not_whole</comment>
        <translation>La tabla no se pudo leer hasta el final; de lo que sigue no hay etiquetas.</translation>
    </message>
    <message>
        <source>The name of the ledger holds a password, which others on this computer could see. Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.phrase.failed.ledger_password</comment>
        <translation>El nombre del registro contiene una contraseña que otros podrían ver en este ordenador. Póngala en la variable de entorno UPDATEFACTS_DB_PASSWORD o en un archivo: password_file=FILE.</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; was made by another version of this program.</source>
        <comment>finding.phrase.failed.ledger_version</comment>
        <translation>El registro «{file}» es de otra versión de este programa.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed. Install the package {package}.</source>
        <comment>finding.phrase.failed.no_driver</comment>
        <translation>No está instalado lo que lee las bases de datos {database}. Instale el paquete {package}.</translation>
    </message>
    <message>
        <source>Name the ledger that stores share as postgresql:DATABASE or postgresql://USER@HOST/DATABASE.</source>
        <comment>finding.phrase.failed.shared_ledger</comment>
        <translation>Indique el registro que comparten las tiendas como postgresql:DATABASE o postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store &quot;{store}&quot; prints to &quot;{file}&quot; already. Give this one another name (--store).</source>
        <comment>finding.phrase.failed.store_elsewhere</comment>
        <translation>La tienda «{store}» ya imprime en «{file}». Dé otro nombre a esta (--store).</translation>
    </message>
    <message>
        <source>{store}: labels {labels}, files {volumes}</source>
        <comment>finding.phrase.said.ledger_store</comment>
        <translation>{store}: etiquetas {labels}, archivos {volumes}</translation>
    </message>
    <message>
        <source>Waiting for what other stores are printing.</source>
        <comment>finding.phrase.said.print_waits</comment>
        <translation>Esperando lo que otras tiendas están imprimiendo.</translation>
    </message>
    <message>
        <source>Labels that other stores printed: {labels}.</source>
        <comment>finding.phrase.said.printed_others</comment>
        <translation>Etiquetas que imprimieron otras tiendas: {labels}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <comment>finding.phrase.why.damaged</comment>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>CUPS, which runs the printer &quot;{name}&quot;, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_cups</comment>
        <translation>No se puede acceder a CUPS, que gestiona la impresora «{name}»: {why}.</translation>
    </message>
    <message>
        <source>CUPS has no printer &quot;{name}&quot;. &quot;lpstat -e&quot; names those that there are.</source>
        <comment>finding.phrase.failed.no_printer</comment>
        <translation>CUPS no tiene ninguna impresora «{name}». «lpstat -e» muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <comment>finding.table.no_rows.message</comment>
        <translation>No hay ninguna fila debajo de los encabezados.</translation>
    </message>
    <message>
        <source>Add the products, or name another sheet of the workbook with --table-sheet.</source>
        <comment>finding.table.no_rows.mend</comment>
        <translation>Añada los productos o indique otra hoja del libro con --table-sheet.</translation>
    </message>
    <message>
        <source>label version</source>
        <comment>finding.phrase.part.rev</comment>
        <translation>versión de la etiqueta</translation>
    </message>
    <message>
        <source>This is another kind of device than {file}: {kind} and {other}.</source>
        <comment>finding.compare.other_kind.message</comment>
        <translation>Es otra clase de dispositivo que {file}: {kind} y {other}.</translation>
    </message>
    <message>
        <source>Compare products that serve the same purpose; in the European Union and the United Kingdom advertising must not compare others.</source>
        <comment>finding.compare.other_kind.mend</comment>
        <translation>Compare productos que sirvan para lo mismo; en la Unión Europea y el Reino Unido la publicidad no puede comparar otros.</translation>
    </message>
    <message>
        <source>The texts of the products do not fit on the card, even in the smallest type.</source>
        <comment>finding.compare.overflow:all.message</comment>
        <translation>Los textos de los productos no caben en la ficha, ni con la letra más pequeña.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:all.mend</comment>
        <translation>Elija una ficha mayor (--card a5) o compare menos productos.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the card.</source>
        <comment>finding.compare.overflow:text.message</comment>
        <translation>El texto {text} no cabe en la ficha.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:text.mend</comment>
        <translation>Elija una ficha mayor (--card a5) o compare menos productos.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products. Shoppers cannot compare it with a device.</source>
        <comment>finding.compare.part.message</comment>
        <translation>Esta declaración trata de una pieza que otros montan en sus productos. Los compradores no pueden compararla con un dispositivo.</translation>
    </message>
    <message>
        <source>Name disclosures of devices only.</source>
        <comment>finding.compare.part.mend</comment>
        <translation>Nombre solo declaraciones de dispositivos.</translation>
    </message>
    <message>
        <source>This is the same product as {file}.</source>
        <comment>finding.compare.same_product.message</comment>
        <translation>Es el mismo producto que {file}.</translation>
    </message>
    <message>
        <source>Compare different products; of two versions name the newer one.</source>
        <comment>finding.compare.same_product.mend</comment>
        <translation>Compare productos distintos; de dos versiones, nombre la más reciente.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products; its label says nothing of a device that has the part in it.</source>
        <comment>finding.label.part.message</comment>
        <translation>Esta declaración trata de una pieza que otros montan en sus productos; su etiqueta no dice nada de un dispositivo que la lleva.</translation>
    </message>
    <message>
        <source>Make a disclosure of the device, and name the part in {@components}.</source>
        <comment>finding.label.part.mend</comment>
        <translation>Haga una declaración del dispositivo y nombre la pieza en {@components}.</translation>
    </message>
    <message>
        <source>A black bar or field of the label is missing or too short.</source>
        <comment>finding.proof.ink_missing.message</comment>
        <translation>Falta una barra o un campo negro de la etiqueta, o es demasiado corto.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_missing.mend</comment>
        <translation>Es un fallo del programa: por favor, comuníquelo con la declaración y la plantilla.</translation>
    </message>
    <message>
        <source>The kinds are text, rule, space, row, column, columns, box, term, facts, section, qr, icon, and on cards products, comparison and track.</source>
        <comment>finding.template.wrong:box_kind.mend</comment>
        <translation>Las clases son text, rule, space, row, column, columns, box, term, facts, section, qr, icon y, en fichas, products, comparison y track.</translation>
    </message>
    <message>
        <source>This box cannot stand here: it is in the columns of the products and belongs outside, or the other way round.</source>
        <comment>finding.template.wrong:card_boxes.message</comment>
        <translation>Una caja está fuera de las columnas de los productos, o dentro de ellas, donde no puede estar.</translation>
    </message>
    <message>
        <source>On a card put box, term, qr, section and track into the body of products, and products and comparison outside of it.</source>
        <comment>finding.template.wrong:card_boxes.mend</comment>
        <translation>En una ficha ponga box, term, qr, section y track en el body de products, y products y comparison fuera de él.</translation>
    </message>
    <message>
        <source>Comparison card, A5 lying</source>
        <comment>template.a5-wide.title</comment>
        <translation>Ficha comparativa, A5 horizontal</translation>
    </message>
    <message>
        <source>Comparison card, A5 upright</source>
        <comment>template.a5.title</comment>
        <translation>Ficha comparativa, A5 vertical</translation>
    </message>
    <message>
        <source>Comparison card, A6 lying</source>
        <comment>template.a6-wide.title</comment>
        <translation>Ficha comparativa, A6 horizontal</translation>
    </message>
    <message>
        <source>Comparison card, A6 upright</source>
        <comment>template.a6.title</comment>
        <translation>Ficha comparativa, A6 vertical</translation>
    </message>
    <message>
        <source>Shelf talker that compares products, 210 x 74 mm</source>
        <comment>template.talker.title</comment>
        <translation>Cartel de estante que compara productos, 210 x 74 mm</translation>
    </message>
    <message>
        <source>Rows that want no copies: {rows}.</source>
        <comment>finding.phrase.said.print_no_copies</comment>
        <translation>Filas que no piden ninguna copia: {rows}.</translation>
    </message>
    <message>
        <source>Products: {products}; files: {files}, of which {added} are new, {changed} changed and {removed} are gone.</source>
        <comment>finding.phrase.said.site</comment>
        <translation>Productos: {products}; archivos: {files}; nuevos: {added}, cambiados: {changed}, eliminados: {removed}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.site_not_built</comment>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <comment>finding.phrase.said.site_stopped</comment>
        <translation>Detenido. El sitio está como estaba.</translation>
    </message>
    <message>
        <source>it is there already, and the site did not make it</source>
        <comment>finding.phrase.why.not_of_site</comment>
        <translation>ya existe y no la creó el sitio</translation>
    </message>
    <message>
        <source>No file of a web server can answer {address}.</source>
        <comment>finding.site.no_file.message</comment>
        <translation>Ningún archivo de un servidor web puede responder a {address}.</translation>
    </message>
    <message>
        <source>Choose an address without &quot;?&quot; in which each part between &quot;/&quot; can be the name of a file.</source>
        <comment>finding.site.no_file.mend</comment>
        <translation>Elija una dirección sin «?» en la que cada parte entre «/» pueda ser el nombre de un archivo.</translation>
    </message>
    <message>
        <source>This disclosure&apos;s code leads to {host}, others lead to {other}.</source>
        <comment>finding.site.other_host.message</comment>
        <translation>El código de esta declaración lleva a {host}; otros llevan a {other}.</translation>
    </message>
    <message>
        <source>Build one site for each host.</source>
        <comment>finding.site.other_host.mend</comment>
        <translation>Cree un sitio para cada host.</translation>
    </message>
    <message>
        <source>The code leads to {address}, and so does that of {other}.</source>
        <comment>finding.site.same_address.message</comment>
        <translation>El código lleva a {address}, y el de {other} también.</translation>
    </message>
    <message>
        <source>Give each product a page of its own.</source>
        <comment>finding.site.same_address.mend</comment>
        <translation>Dé a cada producto una página propia.</translation>
    </message>
    <message>
        <source>the disclosure has an error</source>
        <comment>finding.phrase.stale.broken</comment>
        <translation>la declaración tiene un error</translation>
    </message>
    <message>
        <source>no longer in the price list</source>
        <comment>finding.phrase.stale.unlisted</comment>
        <translation>ya no está en la lista de precios</translation>
    </message>
    <message>
        <source>There is no disclosure in here.</source>
        <comment>finding.library.empty.message</comment>
        <translation>Aquí no hay ninguna declaración.</translation>
    </message>
    <message>
        <source>Name the folder or the ZIP archive in which the disclosures (.yaml) lie.</source>
        <comment>finding.library.empty.mend</comment>
        <translation>Indique la carpeta o el archivo ZIP en que están las declaraciones (.yaml).</translation>
    </message>
    <message>
        <source>{cell}: there is no price here; the label has none.</source>
        <comment>finding.table.no_price.message</comment>
        <translation>{cell}: aquí no hay precio; la etiqueta no lleva ninguno.</translation>
    </message>
    <message>
        <source>Several columns may be the price: {columns}.</source>
        <comment>finding.table.price_columns.message</comment>
        <translation>Varias columnas pueden ser el precio: {columns}.</translation>
    </message>
    <message>
        <source>Say which one is (on the command line with --map), or take the others out.</source>
        <comment>finding.table.price_columns.mend</comment>
        <translation>Indique cuál lo es (en la línea de comandos con --map) o quite las demás.</translation>
    </message>
    <message>
        <source>Leave only the row with the right price, or write the same one into both.</source>
        <comment>finding.table.two_prices.mend</comment>
        <translation>Deje solo la fila con el precio correcto o escriba el mismo en ambas.</translation>
    </message>
    <message>
        <source>Another run is printing with the ledger &quot;{file}&quot;. Wait until it has ended, or choose another name.</source>
        <comment>finding.phrase.failed.run_at_work</comment>
        <translation>Otra impresión está en curso con el registro «{file}». Espere a que termine o elija otro nombre.</translation>
    </message>
    <message>
        <source>Nothing can be printed into the folder &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.run_folder</comment>
        <translation>No se puede imprimir nada en la carpeta «{file}»: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.key</comment>
        <translation>La clave «{file}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>Nothing could be signed: {why}.</source>
        <comment>finding.phrase.failed.sign</comment>
        <translation>No se pudo firmar nada: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.token</comment>
        <translation>La clave «{key}» no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>finding.phrase.why.key_empty</comment>
        <translation>está vacía</translation>
    </message>
    <message>
        <source>others may look into the folder; &quot;chmod 700&quot; fixes that</source>
        <comment>finding.phrase.why.key_folder_open</comment>
        <translation>otros pueden ver la carpeta; «chmod 700» lo arregla</translation>
    </message>
    <message>
        <source>it is neither a P-256 key nor an Ed25519 key</source>
        <comment>finding.phrase.why.key_kind</comment>
        <translation>no es una clave P-256 ni Ed25519</translation>
    </message>
    <message>
        <source>it is no key, or it is cut off</source>
        <comment>finding.phrase.why.key_none</comment>
        <translation>no es una clave o está cortada</translation>
    </message>
    <message>
        <source>it has no passphrase; &quot;openssl pkcs8 -topk8&quot; gives it one</source>
        <comment>finding.phrase.why.key_not_locked</comment>
        <translation>no tiene contraseña; «openssl pkcs8 -topk8» le pone una</translation>
    </message>
    <message>
        <source>others may read it; &quot;chmod 600&quot; fixes that</source>
        <comment>finding.phrase.why.key_open</comment>
        <translation>otros pueden leerla; «chmod 600» lo arregla</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <comment>finding.phrase.why.key_other</comment>
        <translation>contiene otra clave</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <comment>finding.phrase.why.key_passphrase</comment>
        <translation>la contraseña es incorrecta o el archivo está dañado</translation>
    </message>
    <message>
        <source>the key is retired</source>
        <comment>finding.phrase.why.key_retired</comment>
        <translation>la clave está retirada</translation>
    </message>
    <message>
        <source>the key is revoked</source>
        <comment>finding.phrase.why.key_revoked</comment>
        <translation>la clave está revocada</translation>
    </message>
    <message>
        <source>the token does not answer ({error})</source>
        <comment>finding.phrase.why.no_token</comment>
        <translation>el token no responde ({error})</translation>
    </message>
    <message>
        <source>OpenSSL has no engine for tokens; install libengine-pkcs11-openssl</source>
        <comment>finding.phrase.why.no_token_engine</comment>
        <translation>OpenSSL no tiene motor para tokens; instale libengine-pkcs11-openssl</translation>
    </message>
    <message>
        <source>the token has no such key, or the PIN is wrong ({error})</source>
        <comment>finding.phrase.why.no_token_key</comment>
        <translation>el token no tiene esa clave o el PIN es incorrecto ({error})</translation>
    </message>
    <message>
        <source>its address holds the PIN; leave &quot;pin-value&quot; out</source>
        <comment>finding.phrase.why.token_pin_shown</comment>
        <translation>su dirección contiene el PIN; omita «pin-value»</translation>
    </message>
    <message>
        <source>it changes while it is read</source>
        <comment>finding.phrase.why.changes</comment>
        <translation>cambia mientras se lee</translation>
    </message>
    <message>
        <source>Security properties</source>
        <comment>field.security_properties.title</comment>
        <translation>Propiedades de seguridad</translation>
    </message>
    <message>
        <source>How does the device protect itself and its data, and in which surroundings does it belong?</source>
        <comment>field.security_properties.question</comment>
        <translation>¿Cómo se protege el dispositivo a sí mismo y sus datos, y en qué entorno debe estar?</translation>
    </message>
    <message>
        <source>What users can rely on, such as encrypted connections, and what you take for granted around it, such as a home network that others cannot enter.</source>
        <comment>field.security_properties.help</comment>
        <translation>Con qué pueden contar los usuarios, como conexiones cifradas, y qué da usted por supuesto a su alrededor, como una red doméstica en la que otros no pueden entrar.</translation>
    </message>
    <message>
        <source>Risky ways of use</source>
        <comment>field.foreseeable_risks.title</comment>
        <translation>Usos con riesgo</translation>
    </message>
    <message>
        <source>In which ways of use, or of likely misuse, can the device become a significant risk?</source>
        <comment>field.foreseeable_risks.question</comment>
        <translation>¿Con qué usos, o malos usos previsibles, puede el dispositivo convertirse en un riesgo importante?</translation>
    </message>
    <message>
        <source>Information for builders</source>
        <comment>field.integration_url.title</comment>
        <translation>Información para integradores</translation>
    </message>
    <message>
        <source>Where do those who build it into their own products find what they need for the law?</source>
        <comment>field.integration_url.question</comment>
        <translation>¿Dónde encuentran quienes lo integran en sus propios productos lo que necesitan para la ley?</translation>
    </message>
    <message>
        <source>Only for what is meant to be built into other products.</source>
        <comment>field.integration_url.help</comment>
        <translation>Solo para lo que está destinado a integrarse en otros productos.</translation>
    </message>
    <message>
        <source>Changes and the security of data</source>
        <comment>field.data_security_changes.title</comment>
        <translation>Cambios y seguridad de los datos</translation>
    </message>
    <message>
        <source>How can changes to the device affect the security of the data in it?</source>
        <comment>field.data_security_changes.question</comment>
        <translation>¿Cómo pueden afectar los cambios en el dispositivo a la seguridad de los datos que contiene?</translation>
    </message>
    <message>
        <source>whether a person answers at the contact, not only a machine (Art. 13(17))</source>
        <comment>profile.eu-cra.not_seen.2</comment>
        <translation>si en el contacto responde una persona y no solo una máquina (Art. 13(17))</translation>
    </message>
    <message>
        <source>whether each update stays available for ten years (Art. 13(9))</source>
        <comment>profile.eu-cra.not_seen.3</comment>
        <translation>si cada actualización sigue disponible diez años (Art. 13(9))</translation>
    </message>
    <message>
        <source>whether security updates come apart from new functions (Annex I Part II (2))</source>
        <comment>profile.eu-cra.not_seen.4</comment>
        <translation>si las actualizaciones de seguridad llegan separadas de las funciones nuevas (Annex I Part II (2))</translation>
    </message>
    <message>
        <source>reports of exploited flaws to the authorities (Art. 14)</source>
        <comment>profile.eu-cra.not_seen.5</comment>
        <translation>los avisos de fallos explotados a las autoridades (Art. 14)</translation>
    </message>
    <message>
        <source>There is no document; nothing was written.</source>
        <comment>finding.phrase.said.statement_not_made</comment>
        <translation>No hay documento; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>{field} is written in {own}, but the document in {language}.</source>
        <comment>finding.statement.language.message</comment>
        <translation>{field} está escrito en {own}, pero el documento en {language}.</translation>
    </message>
    <message>
        <source>Write it in {language}, too, under &quot;{tag}&quot;.</source>
        <comment>finding.statement.language.mend</comment>
        <translation>Escríbalo también en {language}, bajo «{tag}».</translation>
    </message>
    <message>
        <source>Write it in {language}, too.</source>
        <comment>finding.statement.language.mend_in_form</comment>
        <translation>Escríbalo también en {language}.</translation>
    </message>
    <message>
        <source>{field} is missing; the document has to say it: {scheme}, {clause}.</source>
        <comment>finding.statement.missing.message</comment>
        <translation>Falta {field}; el documento tiene que decirlo: {scheme}, {clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.statement.missing.mend</comment>
        <translation>Añádalo: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.statement.missing.message_in_form</comment>
        <translation>{scheme} pide una respuesta aquí: {clause}.</translation>
    </message>
    <message>
        <source>{scheme} is not made for such a product, so that there is nothing to state.</source>
        <comment>finding.statement.out_of_scope.message</comment>
        <translation>{scheme} no se aplica a un producto así, de modo que no hay nada que declarar.</translation>
    </message>
    <message>
        <source>Information for users</source>
        <comment>statement.eu-user-information.title</comment>
        <translation>Información para los usuarios</translation>
    </message>
    <message>
        <source>Cyber Resilience Act, Regulation (EU) 2024/2847, Annex II</source>
        <comment>statement.eu-user-information.law</comment>
        <translation>Reglamento de Ciberresiliencia, Reglamento (UE) 2024/2847, anexo II</translation>
    </message>
    <message>
        <source>The manufacturer gives this information and answers for it. No authority has issued or checked it.</source>
        <comment>statement.eu-user-information.declares</comment>
        <translation>El fabricante da esta información y responde de ella. Ninguna autoridad la ha emitido ni comprobado.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>statement.eu-user-information.manufacturer.title</comment>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Annex II point 1</source>
        <comment>statement.eu-user-information.manufacturer.clause</comment>
        <translation>Anexo II, punto 1</translation>
    </message>
    <message>
        <source>Where flaws are reported, and how reports are dealt with</source>
        <comment>statement.eu-user-information.contact.title</comment>
        <translation>Dónde se comunican los fallos y cómo se tratan los avisos</translation>
    </message>
    <message>
        <source>Annex II point 2</source>
        <comment>statement.eu-user-information.contact.clause</comment>
        <translation>Anexo II, punto 2</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-user-information.product.title</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Annex II point 3</source>
        <comment>statement.eu-user-information.product.clause</comment>
        <translation>Anexo II, punto 3</translation>
    </message>
    <message>
        <source>Purpose, main functions and security properties</source>
        <comment>statement.eu-user-information.purpose.title</comment>
        <translation>Finalidad, funciones principales y propiedades de seguridad</translation>
    </message>
    <message>
        <source>Annex II point 4</source>
        <comment>statement.eu-user-information.purpose.clause</comment>
        <translation>Anexo II, punto 4</translation>
    </message>
    <message>
        <source>Ways of use that can lead to significant risks</source>
        <comment>statement.eu-user-information.risks.title</comment>
        <translation>Usos que pueden dar lugar a riesgos importantes</translation>
    </message>
    <message>
        <source>Annex II point 5</source>
        <comment>statement.eu-user-information.risks.clause</comment>
        <translation>Anexo II, punto 5</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>statement.eu-user-information.declaration.title</comment>
        <translation>Declaración UE de conformidad</translation>
    </message>
    <message>
        <source>Annex II point 6</source>
        <comment>statement.eu-user-information.declaration.clause</comment>
        <translation>Anexo II, punto 6</translation>
    </message>
    <message>
        <source>Technical security support, and until when</source>
        <comment>statement.eu-user-information.support.title</comment>
        <translation>Soporte técnico de seguridad, y hasta cuándo</translation>
    </message>
    <message>
        <source>Annex II point 7</source>
        <comment>statement.eu-user-information.support.clause</comment>
        <translation>Anexo II, punto 7</translation>
    </message>
    <message>
        <source>Until at least {support_end}, users can expect that flaws are dealt with and security updates are provided.</source>
        <comment>statement.eu-user-information.support.says</comment>
        <translation>Al menos hasta el {support_end}, los usuarios pueden esperar que se traten los fallos y que se ofrezcan actualizaciones de seguridad.</translation>
    </message>
    <message>
        <source>Secure set-up and use</source>
        <comment>statement.eu-user-information.setup.title</comment>
        <translation>Puesta en marcha y uso seguros</translation>
    </message>
    <message>
        <source>Annex II point 8(a)</source>
        <comment>statement.eu-user-information.setup.clause</comment>
        <translation>Anexo II, punto 8, letra a)</translation>
    </message>
    <message>
        <source>How changes to the product can affect the security of data</source>
        <comment>statement.eu-user-information.changes.title</comment>
        <translation>Cómo pueden afectar los cambios en el producto a la seguridad de los datos</translation>
    </message>
    <message>
        <source>Annex II point 8(b)</source>
        <comment>statement.eu-user-information.changes.clause</comment>
        <translation>Anexo II, punto 8, letra b)</translation>
    </message>
    <message>
        <source>How security updates are installed</source>
        <comment>statement.eu-user-information.updates.title</comment>
        <translation>Cómo se instalan las actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>Annex II point 8(c)</source>
        <comment>statement.eu-user-information.updates.clause</comment>
        <translation>Anexo II, punto 8, letra c)</translation>
    </message>
    <message>
        <source>Taking the product out of use, and erasing data</source>
        <comment>statement.eu-user-information.erasing.title</comment>
        <translation>Retirada del producto y borrado de datos</translation>
    </message>
    <message>
        <source>Annex II point 8(d)</source>
        <comment>statement.eu-user-information.erasing.clause</comment>
        <translation>Anexo II, punto 8, letra d)</translation>
    </message>
    <message>
        <source>How automatic security updates are switched off</source>
        <comment>statement.eu-user-information.automatic.title</comment>
        <translation>Cómo se desactivan las actualizaciones de seguridad automáticas</translation>
    </message>
    <message>
        <source>Annex II point 8(e)</source>
        <comment>statement.eu-user-information.automatic.clause</comment>
        <translation>Anexo II, punto 8, letra e)</translation>
    </message>
    <message>
        <source>For those who build it into their own products</source>
        <comment>statement.eu-user-information.integration.title</comment>
        <translation>Para quienes lo integran en sus propios productos</translation>
    </message>
    <message>
        <source>Annex II point 8(f)</source>
        <comment>statement.eu-user-information.integration.clause</comment>
        <translation>Anexo II, punto 8, letra f)</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>statement.eu-user-information.parts.title</comment>
        <translation>Lista de componentes de software</translation>
    </message>
    <message>
        <source>Annex II point 9</source>
        <comment>statement.eu-user-information.parts.clause</comment>
        <translation>Anexo II, punto 9</translation>
    </message>
    <message>
        <source>Information on software updates before you buy</source>
        <comment>statement.eu-consumer.title</comment>
        <translation>Información sobre actualizaciones de software antes de comprar</translation>
    </message>
    <message>
        <source>Directive 2011/83/EU on consumer rights, Articles 5 and 6, as amended by Directive (EU) 2024/825</source>
        <comment>statement.eu-consumer.law</comment>
        <translation>Directiva 2011/83/UE sobre los derechos de los consumidores, artículos 5 y 6, modificada por la Directiva (UE) 2024/825</translation>
    </message>
    <message>
        <source>The manufacturer gives this information to sellers, who tell it to buyers before the contract is made. No authority has issued or checked it.</source>
        <comment>statement.eu-consumer.declares</comment>
        <translation>El fabricante da esta información a los vendedores, que la comunican a los compradores antes de celebrar el contrato. Ninguna autoridad la ha emitido ni comprobado.</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-consumer.product.title</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Art. 5(1)(a) and 6(1)(a)</source>
        <comment>statement.eu-consumer.product.clause</comment>
        <translation>Art. 5, apartado 1, letra a), y art. 6, apartado 1, letra a)</translation>
    </message>
    <message>
        <source>Who provides the updates</source>
        <comment>statement.eu-consumer.manufacturer.title</comment>
        <translation>Quién ofrece las actualizaciones</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.manufacturer.clause</comment>
        <translation>Art. 5, apartado 1, letra ed), y art. 6, apartado 1, letra lc)</translation>
    </message>
    <message>
        <source>Minimum period of software updates</source>
        <comment>statement.eu-consumer.period.title</comment>
        <translation>Período mínimo de actualizaciones de software</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.period.clause</comment>
        <translation>Art. 5, apartado 1, letra ed), y art. 6, apartado 1, letra lc)</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>statement.eu-consumer.cost.title</comment>
        <translation>Coste de las actualizaciones</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.cost.clause</comment>
        <translation>Art. 5, apartado 1, letra ed), y art. 6, apartado 1, letra lc)</translation>
    </message>
    <message>
        <source>Rights of the buyer</source>
        <comment>statement.eu-consumer.rights.title</comment>
        <translation>Derechos del comprador</translation>
    </message>
    <message>
        <source>Directive (EU) 2019/771, Art. 7(3)</source>
        <comment>statement.eu-consumer.rights.clause</comment>
        <translation>Directiva (UE) 2019/771, art. 7, apartado 3</translation>
    </message>
    <message>
        <source>The seller owes buyers the updates that they can reasonably expect, whatever period the manufacturer promises. This information does not limit any right of buyers.</source>
        <comment>statement.eu-consumer.rights.says</comment>
        <translation>El vendedor debe a los compradores las actualizaciones que pueden esperar razonablemente, sea cual sea el período que prometa el fabricante. Esta información no limita ningún derecho de los compradores.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures, and its files on the site are not what was published.</source>
        <comment>finding.site.kept_damaged.message</comment>
        <translation>{id} ya no está entre las declaraciones publicadas, y sus archivos en el sitio no son lo que se publicó.</translation>
    </message>
    <message>
        <source>Put its published disclosures, or these files, back.</source>
        <comment>finding.site.kept_damaged.mend</comment>
        <translation>Vuelva a poner sus declaraciones publicadas o estos archivos.</translation>
    </message>
    <message>
        <source>The site&apos;s list of products was changed or is gone.</source>
        <comment>finding.site.list_damaged.message</comment>
        <translation>La lista de productos del sitio se ha modificado o ha desaparecido.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site, or build into an empty folder.</source>
        <comment>finding.site.list_damaged.mend</comment>
        <translation>Recupérela de una copia del sitio, o genere el sitio en una carpeta vacía.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures; its pages stay and say so.</source>
        <comment>finding.site.withdrawn.message</comment>
        <translation>{id} ya no está entre las declaraciones publicadas; sus páginas se mantienen y lo dicen.</translation>
    </message>
    <message>
        <source>Name the folder in which it was published, too. Leaving it out takes back nothing that was promised.</source>
        <comment>finding.site.withdrawn.mend</comment>
        <translation>Indique también la carpeta en la que se publicó. Lo prometido no se retira dejándolo fuera.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; give it with --passphrase-fd.</source>
        <comment>finding.phrase.failed.no_terminal</comment>
        <translation>No hay terminal para pedir la contraseña; indíquela con --passphrase-fd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was made.</source>
        <comment>finding.phrase.failed.passphrase_differs</comment>
        <translation>Las dos contraseñas no son iguales; no se creó nada.</translation>
    </message>
    <message>
        <source>The passphrase is too short; it needs at least 8 characters.</source>
        <comment>finding.phrase.failed.passphrase_short</comment>
        <translation>La contraseña es demasiado corta; el mínimo son 8 caracteres.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor.</source>
        <comment>finding.phrase.failed.passphrase_unread</comment>
        <translation>No se puede leer la contraseña del descriptor.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>finding.phrase.keys.active</comment>
        <translation>activa</translation>
    </message>
    <message>
        <source>key</source>
        <comment>finding.phrase.keys.column_key</comment>
        <translation>clave</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>finding.phrase.keys.column_kind</comment>
        <translation>tipo</translation>
    </message>
    <message>
        <source>place</source>
        <comment>finding.phrase.keys.column_place</comment>
        <translation>lugar</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>finding.phrase.keys.column_reason</comment>
        <translation>motivo</translation>
    </message>
    <message>
        <source>since</source>
        <comment>finding.phrase.keys.column_since</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>state</source>
        <comment>finding.phrase.keys.column_state</comment>
        <translation>estado</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.keys.column_until</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.keys.file</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>finding.phrase.keys.retired</comment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>finding.phrase.keys.revoked</comment>
        <translation>revocada</translation>
    </message>
    <message>
        <source>token</source>
        <comment>finding.phrase.keys.token</comment>
        <translation>token</translation>
    </message>
    <message>
        <source>Again:</source>
        <comment>finding.phrase.said.ask_again</comment>
        <translation>Otra vez:</translation>
    </message>
    <message>
        <source>New passphrase (8 characters at least):</source>
        <comment>finding.phrase.said.ask_new_passphrase</comment>
        <translation>Contraseña nueva (al menos 8 caracteres):</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <comment>finding.phrase.said.ask_passphrase</comment>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>PIN:</source>
        <comment>finding.phrase.said.ask_pin</comment>
        <translation>PIN:</translation>
    </message>
    <message>
        <source>The key {key} is retired: what it has signed stays good, with a note.</source>
        <comment>finding.phrase.said.key_retired</comment>
        <translation>La clave {key} está retirada: lo que firmó sigue siendo válido, con una nota.</translation>
    </message>
    <message>
        <source>The key {key} is revoked. Publish the list of keys now: until then pages and shops believe it.</source>
        <comment>finding.phrase.said.key_revoked</comment>
        <translation>La clave {key} está revocada. Publique ya la lista de claves: hasta entonces las páginas y las tiendas la creen.</translation>
    </message>
    <message>
        <source>There are no keys; &quot;updatefacts keys new&quot; makes one.</source>
        <comment>finding.phrase.said.no_keys</comment>
        <translation>No hay claves; «updatefacts keys new» crea una.</translation>
    </message>
    <message>
        <source>leads to</source>
        <comment>finding.phrase.verify.address</comment>
        <translation>lleva a</translation>
    </message>
    <message>
        <source>Signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.by</comment>
        <translation>Firmado por {domain}, clave {key}.</translation>
    </message>
    <message>
        <source>a day that is not said</source>
        <comment>finding.phrase.verify.day_unknown</comment>
        <translation>un día que no se indica</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <comment>finding.phrase.verify.ended</comment>
        <translation>terminaron el {date}</translation>
    </message>
    <message>
        <source>{file}: signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.file_by</comment>
        <translation>{file}: firmado por {domain}, clave {key}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.verify.issued</comment>
        <translation>último cambio</translation>
    </message>
    <message>
        <source>{state} for {months} months of each device</source>
        <comment>finding.phrase.verify.months</comment>
        <translation>{state} durante {months} meses de cada dispositivo</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.verify.product</comment>
        <translation>producto</translation>
    </message>
    <message>
        <source>{state} until {date}</source>
        <comment>finding.phrase.verify.until</comment>
        <translation>{state} hasta {date}</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>finding.phrase.verify.updates</comment>
        <translation>actualizaciones de seguridad</translation>
    </message>
    <message>
        <source>it is no set of keys (JWKS)</source>
        <comment>finding.phrase.why.no_keys</comment>
        <translation>no es un conjunto de claves (JWKS)</translation>
    </message>
    <message>
        <source>The signed code is too large for this label.</source>
        <comment>finding.label.signed:large.message</comment>
        <translation>El código firmado es demasiado grande para esta etiqueta.</translation>
    </message>
    <message>
        <source>Take a template such as panel or thermal, or leave out --sign.</source>
        <comment>finding.label.signed:large.mend</comment>
        <translation>Use una plantilla como panel o thermal, u omita --sign.</translation>
    </message>
    <message>
        <source>Take another template, or do not sign the code.</source>
        <comment>finding.label.signed:large.mend_in_form</comment>
        <translation>Use otra plantilla o no firme el código.</translation>
    </message>
    <message>
        <source>A signed code holds at most 400 bytes, and this would be more.</source>
        <comment>finding.label.signed:long.message</comment>
        <translation>Un código firmado no admite tanto; el máximo son 400 bytes.</translation>
    </message>
    <message>
        <source>Give a short name: {@product_short_name}.</source>
        <comment>finding.label.signed:long.mend</comment>
        <translation>Indique un nombre corto: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The key did not sign this code; a digit or the address was changed.</source>
        <comment>finding.verify.changed:code.message</comment>
        <translation>La clave no firmó este código; se cambió un dígito o la dirección.</translation>
    </message>
    <message>
        <source>The key did not sign this file at this address.</source>
        <comment>finding.verify.changed:file.message</comment>
        <translation>La clave no firmó este archivo en esta dirección.</translation>
    </message>
    <message>
        <source>There is no QR code in it.</source>
        <comment>finding.verify.no_code.message</comment>
        <translation>No contiene ningún código QR.</translation>
    </message>
    <message>
        <source>The code is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:code.message</comment>
        <translation>El código no está firmado; cualquiera puede haberlo hecho.</translation>
    </message>
    <message>
        <source>The file is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:file.message</comment>
        <translation>El archivo no está firmado; cualquiera puede haberlo hecho.</translation>
    </message>
    <message>
        <source>The code leads to {host}, and was signed for the host of the keys.</source>
        <comment>finding.verify.other_host.message</comment>
        <translation>El código lleva a {host} y se firmó para el servidor de las claves.</translation>
    </message>
    <message>
        <source>The code was signed for the product {gtin}, and leads to another.</source>
        <comment>finding.verify.other_product.message</comment>
        <translation>El código se firmó para el producto {gtin} y lleva a otro.</translation>
    </message>
    <message>
        <source>It is signed with a key that has been out of use since {date}.</source>
        <comment>finding.verify.retired.message</comment>
        <translation>Está firmado con una clave que ya no se usa desde {date}.</translation>
    </message>
    <message>
        <source>It is signed with a key that was revoked on {date}: do not believe it.</source>
        <comment>finding.verify.revoked.message</comment>
        <translation>Está firmado con una clave revocada el {date}: no lo crea.</translation>
    </message>
    <message>
        <source>It is signed with none of these keys.</source>
        <comment>finding.verify.unknown_key.message</comment>
        <translation>No está firmado con ninguna de estas claves.</translation>
    </message>
    <message>
        <source>Fetch the keys of the host again: https://{host}/.well-known/jwks.json.</source>
        <comment>finding.verify.unknown_key.mend</comment>
        <translation>Vuelva a obtener las claves del servidor: https://{host}/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>The digits of the code are no signature; they were changed, or are something else.</source>
        <comment>finding.verify.unreadable:code.message</comment>
        <translation>Los dígitos del código no son una firma; se cambiaron o son otra cosa.</translation>
    </message>
    <message>
        <source>What lies beside the file is no signature.</source>
        <comment>finding.verify.unreadable:file.message</comment>
        <translation>Lo que hay junto al archivo no es una firma.</translation>
    </message>
    <message>
        <source>maker</source>
        <comment>finding.phrase.shop.maker</comment>
        <translation>fabricante</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}.</source>
        <comment>finding.phrase.said.log_whole</comment>
        <translation>El registro está completo. Entradas: {entries}.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log does not follow the one before it.</source>
        <comment>finding.log.broken.message</comment>
        <translation>La entrada {entry} del registro no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Entries are added at its end, and never changed.</source>
        <comment>finding.log.broken.mend</comment>
        <translation>Restablezca el registro tal como estaba. Las entradas se añaden al final y nunca se modifican.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} was published as {before} and is now {now}.</source>
        <comment>finding.log.changed.message</comment>
        <translation>La revisión {number} de {id} se publicó como {before} y ahora es {now}.</translation>
    </message>
    <message>
        <source>Put the published file back as it was, and publish what is new as the next revision.</source>
        <comment>finding.log.changed.mend</comment>
        <translation>Restablezca el archivo publicado tal como estaba y publique lo nuevo como la siguiente revisión.</translation>
    </message>
    <message>
        <source>This is no list of keys (JWKS).</source>
        <comment>finding.log.no_keys.message</comment>
        <translation>No es una lista de claves (JWKS).</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is published and not in the log.</source>
        <comment>finding.log.not_entered.message</comment>
        <translation>La revisión {number} de {id} está publicada y no está en el registro.</translation>
    </message>
    <message>
        <source>Build the site again.</source>
        <comment>finding.log.not_entered.mend</comment>
        <translation>Vuelva a crear el sitio.</translation>
    </message>
    <message>
        <source>This file says something else than the log holds of revision {number} of {id}.</source>
        <comment>finding.log.copy_changed.message</comment>
        <translation>Este archivo dice otra cosa que lo que el registro guarda de la revisión {number} de {id}.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.copy_changed.mend</comment>
        <translation>Averigüe quién lo cambió y vuelva a crear el sitio.</translation>
    </message>
    <message>
        <source>This file was changed after the site was built.</source>
        <comment>finding.log.file_changed.message</comment>
        <translation>Este archivo se cambió después de crear el sitio.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.file_changed.mend</comment>
        <translation>Averigüe quién lo cambió y vuelva a crear el sitio.</translation>
    </message>
    <message>
        <source>This file of the site is gone.</source>
        <comment>finding.log.file_gone.message</comment>
        <translation>Este archivo del sitio ya no está.</translation>
    </message>
    <message>
        <source>Find out who took it away, and build the site again.</source>
        <comment>finding.log.file_gone.mend</comment>
        <translation>Averigüe quién lo quitó y vuelva a crear el sitio.</translation>
    </message>
    <message>
        <source>The list of the site&apos;s files, .update-facts-site, is not here, so that its pages were not compared with what was built; the disclosures were.</source>
        <comment>finding.log.not_listed.message</comment>
        <translation>La lista de archivos del sitio, .update-facts-site, no está aquí, así que sus páginas no se compararon con lo que se creó; las declaraciones sí.</translation>
    </message>
    <message>
        <source>Check the folder that the site was built into, not a copy from its server.</source>
        <comment>finding.log.not_listed.mend</comment>
        <translation>Compruebe la carpeta en la que se creó el sitio, no una copia de su servidor.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log was rewritten. It was revision {number} of {id}.</source>
        <comment>finding.log.rewritten.message</comment>
        <translation>La entrada {entry} del registro se reescribió. Era la revisión {number} de {id}.</translation>
    </message>
    <message>
        <source>The log had {before} entries and now has {now}.</source>
        <comment>finding.log.shortened.message</comment>
        <translation>El registro tenía {before} entradas y ahora tiene {now}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that has been out of use since {day}.</source>
        <comment>finding.log.signature:retired.message</comment>
        <translation>El registro está firmado con una clave que no se usa desde el {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that {host} revoked on {day}.</source>
        <comment>finding.log.signature:revoked.message</comment>
        <translation>El registro está firmado con una clave que {host} revocó el {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that is none of {host}.</source>
        <comment>finding.log.signature:unknown.message</comment>
        <translation>El registro está firmado con una clave que no es de {host}.</translation>
    </message>
    <message>
        <source>The signature of the log cannot be read.</source>
        <comment>finding.log.signature:unreadable.message</comment>
        <translation>No se puede leer la firma del registro.</translation>
    </message>
    <message>
        <source>The signature of the log does not fit the log.</source>
        <comment>finding.log.signature:wrong.message</comment>
        <translation>La firma del registro no corresponde a él.</translation>
    </message>
    <message>
        <source>This is no log of publications, or it was changed by hand.</source>
        <comment>finding.log.unreadable.message</comment>
        <translation>No es un registro de publicaciones, o se modificó a mano.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Without it nobody can see what was published before.</source>
        <comment>finding.log.unreadable.mend</comment>
        <translation>Restablezca el registro tal como estaba. Sin él nadie puede ver lo que se publicó antes.</translation>
    </message>
    <message>
        <source>The log has no signature.</source>
        <comment>finding.log.unsigned.message</comment>
        <translation>El registro no tiene firma.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is in the log and no longer published.</source>
        <comment>finding.log.vanished.message</comment>
        <translation>La revisión {number} de {id} está en el registro y ya no está publicada.</translation>
    </message>
    <message>
        <source>The keys are those of {host}, and the codes lead to {other}.</source>
        <comment>finding.site.other_keys.message</comment>
        <translation>Las claves son las de {host} y los códigos llevan a {other}.</translation>
    </message>
    <message>
        <source>Sign with a key of {other}.</source>
        <comment>finding.site.other_keys.mend</comment>
        <translation>Firme con una clave de {other}.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.certificates</comment>
        <translation>No hay ningún certificado (PEM) en «{file}».</translation>
    </message>
    <message>
        <source>The record of what was collected, &quot;{file}&quot;, cannot be used: {why}.</source>
        <comment>finding.phrase.failed.collect_state</comment>
        <translation>El registro de lo recogido, «{file}», no se puede usar: {why}.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS, so that nothing can be fetched. Install OpenSSL.</source>
        <comment>finding.phrase.failed.no_tls</comment>
        <translation>El Qt de este equipo no tiene TLS, así que no se puede obtener nada. Instale OpenSSL.</translation>
    </message>
    <message>
        <source>Done already by the run that was broken off: {count}.</source>
        <comment>finding.phrase.said.collect_before</comment>
        <translation>Hechos ya por la ejecución interrumpida: {count}.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; the same command goes on from there today.</source>
        <comment>finding.phrase.said.collect_stopped</comment>
        <translation>Detenido. Lo que ha llegado se conserva; la misma orden sigue hoy desde ahí.</translation>
    </message>
    <message>
        <source>New: {added}; revised: {revised}; unchanged: {same}; refused: {refused}; gone: {vanished}; not reached: {missed}. Requests: {requests}; received: {size} kB.</source>
        <comment>finding.phrase.said.collected</comment>
        <translation>Nuevas: {added}; revisadas: {revised}; sin cambios: {same}; rechazadas: {refused}; desaparecidas: {vanished}; no alcanzadas: {missed}. Peticiones: {requests}; recibido: {size} kB.</translation>
    </message>
    <message>
        <source>What comes without TLS (https) could be from anybody, and is not fetched.</source>
        <comment>finding.collect.address:http.message</comment>
        <translation>Lo que llega sin TLS (https) podría ser de cualquiera, y no se obtiene.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.address.mend</comment>
        <translation>Corrija la dirección, o pregunte a quien la indica.</translation>
    </message>
    <message>
        <source>This is no address that can be fetched.</source>
        <comment>finding.collect.address:none.message</comment>
        <translation>No es una dirección que se pueda obtener.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was changed without a new revision. What it says now lies in {file}.</source>
        <comment>finding.collect.changed.message</comment>
        <translation>{product}, revisión {revision}, se cambió sin una revisión nueva. Lo que dice ahora está en {file}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back what was published. The library keeps that.</source>
        <comment>finding.collect.changed.mend</comment>
        <translation>Pida al fabricante que vuelva a poner lo que se publicó. La biblioteca lo conserva.</translation>
    </message>
    <message>
        <source>This broke off in the middle.</source>
        <comment>finding.collect.cut_off:broken.message</comment>
        <translation>Esto se cortó a la mitad.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Ask its maker what is wrong.</source>
        <comment>finding.collect.cut_off.mend</comment>
        <translation>Lo que la biblioteca tiene de ello se queda. Pregunte al fabricante qué ocurre.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB and was cut off.</source>
        <comment>finding.collect.cut_off:large.message</comment>
        <translation>Esto supera {limit} kB y se cortó.</translation>
    </message>
    <message>
        <source>This comes compressed, though nobody asked for that, and was not unpacked.</source>
        <comment>finding.collect.cut_off:packed.message</comment>
        <translation>Esto llega comprimido, aunque nadie lo pidió, y no se descomprimió.</translation>
    </message>
    <message>
        <source>This did not come to its end in time and was cut off.</source>
        <comment>finding.collect.cut_off:slow.message</comment>
        <translation>Esto no terminó a tiempo y se cortó.</translation>
    </message>
    <message>
        <source>This redirects again and again.</source>
        <comment>finding.collect.elsewhere:circles.message</comment>
        <translation>Esto redirige una y otra vez.</translation>
    </message>
    <message>
        <source>Ask its maker. If the site has moved, put the new address into your list; what the library has stays.</source>
        <comment>finding.collect.elsewhere.mend</comment>
        <translation>Pregunte al fabricante. Si el sitio se ha mudado, ponga la nueva dirección en su lista; lo que tiene la biblioteca se queda.</translation>
    </message>
    <message>
        <source>This names {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:link.message</comment>
        <translation>Esto indica {address}, que ha registrado otra persona; no se siguió.</translation>
    </message>
    <message>
        <source>This redirects to {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:redirect.message</comment>
        <translation>Esto redirige a {address}, que ha registrado otra persona; no se siguió.</translation>
    </message>
    <message>
        <source>This list is gone. Products that it led to: {count}.</source>
        <comment>finding.collect.list_gone.message</comment>
        <translation>Esta lista ha desaparecido. Productos a los que llevaba: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker where it lies now.</source>
        <comment>finding.collect.list_gone.mend</comment>
        <translation>Pregunte al fabricante dónde está ahora.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s list.</source>
        <comment>finding.collect.listed:fingerprint.message</comment>
        <translation>{product}, revisión {revision}, tiene aquí otra huella que en la lista del fabricante.</translation>
    </message>
    <message>
        <source>Ask its maker to build list and file again.</source>
        <comment>finding.collect.listed.mend</comment>
        <translation>Pida al fabricante que genere de nuevo la lista y el archivo.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s list says {listed}.</source>
        <comment>finding.collect.listed:newer.message</comment>
        <translation>{product} es aquí la revisión {revision}, pero la lista del fabricante dice {listed}.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but {missing}; what was promised there is not known.</source>
        <comment>finding.collect.missing.message</comment>
        <translation>Esta es la revisión {revision}, pero {missing}; no se sabe qué se prometió allí.</translation>
    </message>
    <message>
        <source>Ask its maker for all revisions.</source>
        <comment>finding.collect.missing.mend</comment>
        <translation>Pida al fabricante todas las revisiones.</translation>
    </message>
    <message>
        <source>What lies here is no disclosure and leads to none.</source>
        <comment>finding.collect.no_disclosure:page.message</comment>
        <translation>Lo que hay aquí no es una declaración ni lleva a ninguna.</translation>
    </message>
    <message>
        <source>Ask its maker for the address of the disclosure (YAML or JSON).</source>
        <comment>finding.collect.no_disclosure.mend</comment>
        <translation>Pida al fabricante la dirección de la declaración (YAML o JSON).</translation>
    </message>
    <message>
        <source>What lies here does not say which revision of which disclosure it is.</source>
        <comment>finding.collect.no_disclosure:unnamed.message</comment>
        <translation>Lo que hay aquí no dice qué revisión de qué declaración es.</translation>
    </message>
    <message>
        <source>What lies here cannot be read as a disclosure.</source>
        <comment>finding.collect.no_disclosure:unreadable.message</comment>
        <translation>Lo que hay aquí no se puede leer como declaración.</translation>
    </message>
    <message>
        <source>{cell}: there is no address (https://...) and no GTIN in this row.</source>
        <comment>finding.collect.no_item.message</comment>
        <translation>{cell}: en esta fila no hay ni una dirección (https://...) ni un GTIN.</translation>
    </message>
    <message>
        <source>Write one of them, or take the row out.</source>
        <comment>finding.collect.no_item.mend</comment>
        <translation>Escriba uno de los dos, o quite la fila.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <comment>finding.collect.not_found.message</comment>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.not_found.mend</comment>
        <translation>Corrija la dirección, o pregunte a quien la indica.</translation>
    </message>
    <message>
        <source>{host} is busy and wants to be left alone for {why} seconds. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:busy.message</comment>
        <translation>{host} está ocupado y pide que se le deje tranquilo {why} segundos. Direcciones no obtenidas: {count}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.not_reached.mend</comment>
        <translation>Lo que la biblioteca tiene de ello se queda. Inténtelo más tarde; pregunte al fabricante si persiste.</translation>
    </message>
    <message>
        <source>The name {host} has no address. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:name.message</comment>
        <translation>El nombre {host} no tiene dirección. Direcciones no obtenidas: {count}.</translation>
    </message>
    <message>
        <source>Nobody answers as {host}. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:silent.message</comment>
        <translation>Nadie responde como {host}. Direcciones no obtenidas: {count}.</translation>
    </message>
    <message>
        <source>This list is older than what you have: {product} is revision {revision} in it and was revision {newest} before. Products with older revisions: {count}.</source>
        <comment>finding.collect.old_list.message</comment>
        <translation>Esta lista es más antigua que lo que usted tiene: {product} es en ella la revisión {revision} y antes era la revisión {newest}. Productos con revisiones más antiguas: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest list. The library keeps what it has.</source>
        <comment>finding.collect.old_list.mend</comment>
        <translation>Pida al fabricante que vuelva a poner la lista más reciente. La biblioteca conserva lo que tiene.</translation>
    </message>
    <message>
        <source>The list says that this is {id}, but it is {other}.</source>
        <comment>finding.collect.other_id.message</comment>
        <translation>La lista dice que esto es {id}, pero es {other}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is meant.</source>
        <comment>finding.collect.other_id.mend</comment>
        <translation>Pregunte al fabricante a cuál de las dos se refiere.</translation>
    </message>
    <message>
        <source>{host} is {why}, an address of this or a private network. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.private.message</comment>
        <translation>{host} es {why}, una dirección de esta red o de una privada. Direcciones no obtenidas: {count}.</translation>
    </message>
    <message>
        <source>If that is your own server, add --allow-private.</source>
        <comment>finding.collect.private.mend</comment>
        <translation>Si es su propio servidor, añada --allow-private.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was not taken into the library because of its errors. It lies in {file}.</source>
        <comment>finding.collect.refused.message</comment>
        <translation>{product}, revisión {revision}, no se tomó en la biblioteca por sus errores. Está en {file}.</translation>
    </message>
    <message>
        <source>Ask its maker. If you want it all the same, move the file to its other revisions.</source>
        <comment>finding.collect.refused.mend</comment>
        <translation>Pregunte al fabricante. Si la quiere de todos modos, mueva el archivo junto a sus otras revisiones.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here and was revision {newest} before.</source>
        <comment>finding.collect.rolled_back.message</comment>
        <translation>{product} es aquí la revisión {revision} y antes era la revisión {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest one. The library keeps it.</source>
        <comment>finding.collect.rolled_back.mend</comment>
        <translation>Pida al fabricante que vuelva a poner la más reciente. La biblioteca la conserva.</translation>
    </message>
    <message>
        <source>The server answers with the status {status}.</source>
        <comment>finding.collect.status.message</comment>
        <translation>El servidor responde con el estado {status}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.status.mend</comment>
        <translation>Lo que la biblioteca tiene de ello se queda. Inténtelo más tarde; pregunte al fabricante si persiste.</translation>
    </message>
    <message>
        <source>It is not certain who answers as {host} ({why}). Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.tls.message</comment>
        <translation>No es seguro quién responde como {host} ({why}). Direcciones no obtenidas: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to renew the certificate; until then anybody could answer in its place.</source>
        <comment>finding.collect.tls.mend</comment>
        <translation>Pida al fabricante que renueve el certificado; hasta entonces cualquiera podría responder en su lugar.</translation>
    </message>
    <message>
        <source>Only the first {count} products of this list were taken.</source>
        <comment>finding.collect.too_many.message</comment>
        <translation>Solo se tomaron los primeros {count} productos de esta lista.</translation>
    </message>
    <message>
        <source>Ask its maker for lists that are shorter.</source>
        <comment>finding.collect.too_many.mend</comment>
        <translation>Pida al fabricante listas más cortas.</translation>
    </message>
    <message>
        <source>{product} is here, but its maker&apos;s list does not name it any more.</source>
        <comment>finding.collect.unlisted.message</comment>
        <translation>{product} está aquí, pero la lista del fabricante ya no lo nombra.</translation>
    </message>
    <message>
        <source>Ask its maker whether it will be taken away.</source>
        <comment>finding.collect.unlisted.mend</comment>
        <translation>Pregunte al fabricante si se va a retirar.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is gone; it was last here on {seen}.</source>
        <comment>finding.collect.vanished.message</comment>
        <translation>{product}, revisión {revision}, ha desaparecido; estuvo aquí por última vez el {seen}.</translation>
    </message>
    <message>
        <source>Ask its maker why. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.vanished.mend</comment>
        <translation>Pregunte al fabricante por qué. La biblioteca la conserva, pues una promesa publicada vale.</translation>
    </message>
    <message>
        <source>{product} has been withdrawn since {since}, says its maker&apos;s list.</source>
        <comment>finding.collect.withdrawn.message</comment>
        <translation>{product} está retirado desde el {since}, según la lista del fabricante.</translation>
    </message>
    <message>
        <source>There is nothing to do. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.withdrawn.mend</comment>
        <translation>No hay nada que hacer. La biblioteca lo conserva, pues una promesa publicada vale.</translation>
    </message>
    <message>
        <source>The comments of this file go into the published file as well, but not into labels and pages.</source>
        <comment>finding.publish.first:comments.message</comment>
        <translation>Los comentarios de este archivo pasan también al archivo publicado, pero no a las etiquetas ni a las páginas.</translation>
    </message>
    <message>
        <source>Take out those that nobody else may read.</source>
        <comment>finding.publish.first:comments.mend</comment>
        <translation>Quite los que nadie más deba leer.</translation>
    </message>
    <message>
        <source>Printed on no label, but public all the same, in the files of labels and pages: {fields}.</source>
        <comment>finding.publish.first:unprinted.message</comment>
        <translation>No se imprime en ninguna etiqueta, pero es público igualmente, en los archivos de etiquetas y páginas: {fields}.</translation>
    </message>
    <message>
        <source>Leave out what nobody else may read.</source>
        <comment>finding.publish.first:unprinted.mend</comment>
        <translation>Omita lo que nadie más deba leer.</translation>
    </message>
    <message>
        <source>Rows that other runs printed: {rows}.</source>
        <comment>finding.phrase.said.print_passed_over</comment>
        <translation>Filas de otras impresiones: {rows}.</translation>
    </message>
    <message>
        <source>CUPS, which knows the printers, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_printers</comment>
        <translation>No se puede acceder a CUPS, que conoce las impresoras: {why}.</translation>
    </message>
    <message>
        <source>The printer &quot;{name}&quot; did not take the job: {why} Fix that, then go on with the run (--resume).</source>
        <comment>finding.phrase.failed.not_taken</comment>
        <translation>La impresora «{name}» no aceptó el trabajo: {why} Resuélvalo y continúe después la impresión (--resume).</translation>
    </message>
    <message>
        <source>This file was published, but published.txt beside it does not name it, so nobody would notice if it were gone.</source>
        <comment>finding.history.unlisted.message</comment>
        <translation>Este archivo se publicó, pero published.txt a su lado no lo nombra: si faltara, nadie lo notaría.</translation>
    </message>
    <message>
        <source>Publish again, the same draft or the next revision; that lists it.</source>
        <comment>finding.history.unlisted.mend</comment>
        <translation>Publique de nuevo, el mismo borrador o la siguiente revisión; así se incluye en la lista.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that GTIN is by {other}.</source>
        <comment>finding.table.other_maker:gtin.message</comment>
        <translation>{cell}: {key} es aquí de {maker}, pero la declaración {file} de ese GTIN es de {other}.</translation>
    </message>
    <message>
        <source>Look whether the GTIN is that of another product.</source>
        <comment>finding.table.other_maker:gtin.mend</comment>
        <translation>Compruebe si el GTIN es el de otro producto.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that model is by {other}.</source>
        <comment>finding.table.other_maker:model.message</comment>
        <translation>{cell}: aquí {key} es de {maker}, pero la declaración {file} de ese modelo es de {other}.</translation>
    </message>
    <message>
        <source>Write the GTIN or the name of the file if it is the same product, else ask the maker for its disclosure.</source>
        <comment>finding.table.other_maker:model.mend</comment>
        <translation>Escriba el GTIN o el nombre del archivo si es el mismo producto; si no, pida al fabricante su declaración.</translation>
    </message>
    <message>
        <source>{cell}: {value} has more decimals than a price can have.</source>
        <comment>finding.table.price:decimals.message</comment>
        <translation>{cell}: {value} tiene más decimales de los que puede tener un precio.</translation>
    </message>
    <message>
        <source>Round it in the table, to what the till asks for.</source>
        <comment>finding.table.price:decimals.mend</comment>
        <translation>Redondéelo en la tabla a lo que se cobra en caja.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price.</source>
        <comment>finding.table.price:none.message</comment>
        <translation>{cell}: {value} no es un precio.</translation>
    </message>
    <message>
        <source>Write a number such as 19.99 or 19,99, with or without its currency.</source>
        <comment>finding.table.price:none.mend</comment>
        <translation>Escriba un número como 19.99 o 19,99, con o sin su moneda.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price to print.</source>
        <comment>finding.table.price:zero.message</comment>
        <translation>{cell}: {value} no es un precio que se pueda imprimir.</translation>
    </message>
    <message>
        <source>Write the price, or leave the cell empty if the label should have none.</source>
        <comment>finding.table.price:zero.mend</comment>
        <translation>Escriba el precio, o deje la celda vacía si la etiqueta no debe llevar ninguno.</translation>
    </message>
    <message>
        <source>{cell}: the price of {key} is {price} here, but another one in row {row}; neither is printed.</source>
        <comment>finding.table.two_prices.message</comment>
        <translation>{cell}: el precio de {key} es aquí {price}, pero otro en la fila {row}; no se imprime ninguna de las dos.</translation>
    </message>
    <message>
        <source>The system gives this program too little memory; it needs at least {least} MB of addresses (&quot;ulimit -v&quot;).</source>
        <comment>finding.phrase.failed.little_memory</comment>
        <translation>El sistema da muy poca memoria a este programa; {least} MB de direcciones («ulimit -v») son el mínimo.</translation>
    </message>
    <message>
        <source>The system lets this program open too few files; it needs at least &quot;ulimit -n {least}&quot;.</source>
        <comment>finding.phrase.failed.open_files</comment>
        <translation>El sistema deja que este programa abra muy pocos archivos; «ulimit -n {least}» es el mínimo.</translation>
    </message>
    <message>
        <source>The passphrase is too long; it can have at most 1,024 bytes.</source>
        <comment>finding.phrase.failed.passphrase_long</comment>
        <translation>La contraseña es demasiado larga; como máximo 1024 bytes.</translation>
    </message>
    <message>
        <source>Findings that are not shown: {count}. Fix those shown first.</source>
        <comment>finding.phrase.said.more_findings</comment>
        <translation>Hallazgos que no se muestran: {count}. Corrija antes los primeros.</translation>
    </message>
    <message>
        <source>it is larger than {limit} million dots</source>
        <comment>finding.phrase.why.many_dots</comment>
        <translation>tiene más de {limit} millones de puntos</translation>
    </message>
    <message>
        <source>it has more than {limit} pages</source>
        <comment>finding.phrase.why.many_pages</comment>
        <translation>tiene más de {limit} páginas</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <comment>finding.phrase.why.too_large_megabytes</comment>
        <translation>ocupa más de {size} MB</translation>
    </message>
    <message>
        <source>The sheet goes beyond what spreadsheets hold: row 1,048,576 and column XFD.</source>
        <comment>finding.table.beyond_sheet.message</comment>
        <translation>La hoja supera lo que admiten las hojas de cálculo: fila 1 048 576 y columna XFD.</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.beyond_sheet.mend</comment>
        <translation>Guarde solo la lista de precios como libro propio o como CSV.</translation>
    </message>
    <message>
        <source>{host} signs what it publishes. Its keys are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:first.message</comment>
        <translation>{host} firma lo que publica. Desde ahora se confía en sus claves: {keys}.</translation>
    </message>
    <message>
        <source>Hold them against what its maker says of them elsewhere.</source>
        <comment>finding.collect.keys:first.mend</comment>
        <translation>Compárelas con lo que el fabricante dice de ellas en otro lugar.</translation>
    </message>
    <message>
        <source>{host} has more keys, for which a key that was known vouches. They are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:more.message</comment>
        <translation>{host} tiene más claves, de las que responde una clave ya conocida. Desde ahora se confía en ellas: {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.collect.keys:more.mend</comment>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which no key that was known vouches for.</source>
        <comment>finding.collect.keys:replaced.message</comment>
        <translation>{host} firma con la clave {key}, de la que no responde ninguna clave ya conocida.</translation>
    </message>
    <message>
        <source>Ask its maker, by another way than this site. If it is right, fetch the list of keys and name it with --keys. Until then nothing new of this site is taken.</source>
        <comment>finding.collect.keys.mend</comment>
        <translation>Pregunte al fabricante por otra vía que no sea este sitio. Si es correcto, tome su lista de claves e indíquela con --keys. Hasta entonces no se toma nada nuevo de este sitio.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which was revoked.</source>
        <comment>finding.collect.keys:revoked.message</comment>
        <translation>{host} firma con la clave {key}, que fue revocada.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes, though it did so before or --keys says that it does.</source>
        <comment>finding.collect.keys:unsigned.message</comment>
        <translation>{host} no firma lo que publica, aunque antes lo hacía o --keys dice que lo hace.</translation>
    </message>
    <message>
        <source>The signature of the keys of {host} does not fit them.</source>
        <comment>finding.collect.keys:wrong.message</comment>
        <translation>La firma de las claves de {host} no les corresponde.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s log of publications has revision {newest}.</source>
        <comment>finding.collect.log:behind.message</comment>
        <translation>{product} está aquí en la revisión {revision}, pero el registro de publicaciones del fabricante tiene la revisión {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is right. The library keeps what it has.</source>
        <comment>finding.collect.log.mend</comment>
        <translation>Pregunte al fabricante cuál de los dos es correcto. La biblioteca conserva lo que tiene.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:changed.message</comment>
        <translation>{product}, revisión {revision}, tiene aquí otra huella que en el registro de publicaciones del fabricante.</translation>
    </message>
    <message>
        <source>{host} had a log of its publications, which is gone.</source>
        <comment>finding.collect.log:gone.message</comment>
        <translation>{host} tenía un registro de sus publicaciones, que ya no está.</translation>
    </message>
    <message>
        <source>Ask its maker to put it back as it was.</source>
        <comment>finding.collect.log:gone.mend</comment>
        <translation>Pida al fabricante que vuelva a ponerlo como estaba.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is not in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:missing.message</comment>
        <translation>{product}, revisión {revision}, no está en el registro de publicaciones del fabricante.</translation>
    </message>
    <message>
        <source>{id} is in its maker&apos;s log of publications, but not in the list of products. Products like this: {count}.</source>
        <comment>finding.collect.log:vanished.message</comment>
        <translation>{id} está en el registro de publicaciones del fabricante y no en su lista. Productos en este caso: {count}.</translation>
    </message>
    <message>
        <source>This does not say whose keys they are.</source>
        <comment>finding.collect.pinned.message</comment>
        <translation>Aquí no se dice de quién son estas claves.</translation>
    </message>
    <message>
        <source>Take the list of keys from https://HOST/.well-known/jwks.json.</source>
        <comment>finding.collect.pinned.mend</comment>
        <translation>Tome la lista de claves de https://HOST/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>This has no signature, though {host} signs what it publishes.</source>
        <comment>finding.collect.signature:none.message</comment>
        <translation>Esto no tiene firma, aunque {host} firma lo que publica.</translation>
    </message>
    <message>
        <source>Ask its maker to sign it again. The library keeps what it has.</source>
        <comment>finding.collect.signature.mend</comment>
        <translation>Pida al fabricante que lo firme de nuevo. La biblioteca conserva lo que tiene.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which {host} has revoked.</source>
        <comment>finding.collect.signature:revoked.message</comment>
        <translation>Esto está firmado con la clave {key}, que {host} revocó.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which is none of {host}.</source>
        <comment>finding.collect.signature:unknown.message</comment>
        <translation>Esto está firmado con la clave {key}, que no es de {host}.</translation>
    </message>
    <message>
        <source>The signature of this does not fit it.</source>
        <comment>finding.collect.signature:wrong.message</comment>
        <translation>La firma no corresponde a esto.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes. It is taken as it is.</source>
        <comment>finding.collect.unsigned.message</comment>
        <translation>{host} no firma lo que publica. Se toma tal como está.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nobody can tell whether its maker or somebody else wrote it; what the library has is kept all the same.</source>
        <comment>finding.collect.unsigned.mend</comment>
        <translation>No hay que hacer nada. Nadie puede decir si lo escribió el fabricante u otra persona; lo que la biblioteca tiene, lo conserva en todo caso.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.rewritten.mend</comment>
        <translation>Pregunte por qué a quien publica el registro. Conserve el que tiene.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.shortened.mend</comment>
        <translation>Pregunte por qué a quien publica el registro. Conserve el que tiene.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log. Until then nothing in it is certain.</source>
        <comment>finding.log.signature.mend</comment>
        <translation>Pregunte a quien publica el registro. Hasta entonces nada de lo que contiene es seguro.</translation>
    </message>
    <message>
        <source>Build the site with a key, or ask whoever does.</source>
        <comment>finding.log.unsigned.mend</comment>
        <translation>Cree el sitio con una clave, o pídaselo a quien lo crea.</translation>
    </message>
    <message>
        <source>signed with a revoked key</source>
        <comment>finding.phrase.stale.revoked</comment>
        <translation>firmada con una clave revocada</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; this one does not.</source>
        <comment>rule.updating.fix_time_kept.message</comment>
        <translation>La revisión anterior se comprometía a corregir los fallos de seguridad graves en {earlier/update_fix_time_days} días; esta no.</translation>
    </message>
    <message>
        <source>Write {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, with {earlier/update_fix_time_days} days or fewer.</source>
        <comment>rule.updating.fix_time_kept.mend</comment>
        <translation>Escriba {@update_fix_time_basis=commitment} en {@update_fix_time_basis}, con {earlier/update_fix_time_days} días o menos.</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; now it takes up to {update_fix_time_days}.</source>
        <comment>rule.updating.fix_time_not_longer.message</comment>
        <translation>La revisión anterior se comprometía a corregir los fallos de seguridad graves en {earlier/update_fix_time_days} días; ahora son hasta {update_fix_time_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/update_fix_time_days} or fewer.</source>
        <comment>rule.updating.fix_time_not_longer.mend</comment>
        <translation>Escriba {earlier/update_fix_time_days} o menos.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}; this revision does not offer it.</source>
        <comment>rule.updating.replacement_kept.message</comment>
        <translation>Se ofrecía una sustitución hasta {earlier/hardware_replacement/until}; esta revisión no la ofrece.</translation>
    </message>
    <message>
        <source>Offer it until {earlier/hardware_replacement/until} or later.</source>
        <comment>rule.updating.replacement_kept.mend</comment>
        <translation>Ofrézcala hasta {earlier/hardware_replacement/until} o más tarde.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}, and now only until {hardware_replacement/until}.</source>
        <comment>rule.updating.replacement_not_shortened.message</comment>
        <translation>Se ofrecía una sustitución hasta {earlier/hardware_replacement/until}, y ahora solo hasta {hardware_replacement/until}.</translation>
    </message>
    <message>
        <source>Write {earlier/hardware_replacement/until} or a later date.</source>
        <comment>rule.updating.replacement_not_shortened.mend</comment>
        <translation>Escriba {earlier/hardware_replacement/until} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_support.message</comment>
        <translation>Otras actualizaciones de software estaban prometidas hasta {earlier/software_updates_end} y ahora acaban con las de seguridad, {support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_as_support.mend</comment>
        <translation>Escriba {earlier/software_updates_end} o una fecha posterior en {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised; this revision does not promise it.</source>
        <comment>rule.components.not_weakened.message</comment>
        <translation>El soporte de la pieza {item/name} estaba prometido; esta revisión no lo promete.</translation>
    </message>
    <message>
        <source>Promise it again.</source>
        <comment>rule.components.not_weakened.mend</comment>
        <translation>Prométalo de nuevo.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end} and now ends {item/support_end}; a published period must not be shortened.</source>
        <comment>rule.components.not_shortened.message</comment>
        <translation>El soporte de la pieza {item/name} estaba prometido hasta {earlier/item/support_end} y ahora acaba {item/support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.not_shortened.mend</comment>
        <translation>Escriba {earlier/item/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end}; this revision names no date.</source>
        <comment>rule.components.end_kept.message</comment>
        <translation>El soporte de la pieza {item/name} estaba prometido hasta {earlier/item/support_end}; esta revisión no da ninguna fecha.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.end_kept.mend</comment>
        <translation>Escriba {earlier/item/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support; this revision leaves that out.</source>
        <comment>rule.components.unit_kept.message</comment>
        <translation>A cada pieza {item/name} se le prometieron {earlier/item/unit_months} meses de soporte; en esta revisión falta.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_kept.mend</comment>
        <translation>Escriba {earlier/item/unit_months} o más.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support and now gets {item/unit_months}; a published period must not be shortened.</source>
        <comment>rule.components.unit_not_shortened.message</comment>
        <translation>A cada pieza {item/name} se le prometieron {earlier/item/unit_months} meses de soporte y ahora son {item/unit_months}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_not_shortened.mend</comment>
        <translation>Escriba {earlier/item/unit_months} o más.</translation>
    </message>
    <message>
        <source>The period of each {item/name} was published to count from {earlier/item/counted_from} and now counts from {item/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.unit_start_kept.message</comment>
        <translation>Según lo publicado, el período de cada pieza {item/name} contaba desde {earlier/item/counted_from} y ahora cuenta desde {item/counted_from}, que puede ser antes; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/item/counted_from}.</source>
        <comment>rule.components.unit_start_kept.mend</comment>
        <translation>Escriba {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Whether it may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.components.unit_last_sold.message</comment>
        <translation>A cada pieza {item/name} se le prometieron {earlier/item/unit_months} meses de soporte. Sin {@end_of_sales} no se sabe si puede haber terminado.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.components.unit_last_sold.mend</comment>
        <translation>Escriba el último día en que se vendió el producto.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Devices were sold to {end_of_sales}, so it must not end {item/support_end}.</source>
        <comment>rule.components.unit_ended_early.message</comment>
        <translation>A cada pieza {item/name} se le prometieron {earlier/item/unit_months} meses de soporte. Se vendieron dispositivos hasta {end_of_sales}, así que el soporte no puede terminar {item/support_end}.</translation>
    </message>
    <message>
        <source>Go on with its support at least until {limit}.</source>
        <comment>rule.components.unit_ended_early.mend</comment>
        <translation>Siga con su soporte al menos hasta {limit}.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised; this revision leaves it out and does not promise as much for the device.</source>
        <comment>rule.components.left_out.message</comment>
        <translation>El soporte de la pieza {earlier/item/name} estaba prometido; esta revisión omite la pieza y no promete tanto para el dispositivo.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with what was promised for it.</source>
        <comment>rule.components.left_out.mend</comment>
        <translation>Indique de nuevo la pieza en {@components}, con lo que se prometió para ella.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised to {earlier/item/support_end}. Left out, it is supported for as long as the device, which ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_early.message</comment>
        <translation>El soporte de la pieza {earlier/item/name} estaba prometido hasta {earlier/item/support_end}. Si no figura, tiene soporte tanto tiempo como el dispositivo, es decir, hasta {support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.left_out_early.mend</comment>
        <translation>Indique de nuevo la pieza en {@components}, con {earlier/item/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>Each {earlier/item/name} was promised {earlier/item/unit_months} months of support. Left out, it gets those of the device, {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_fewer_months.message</comment>
        <translation>A cada pieza {earlier/item/name} se le prometieron {earlier/item/unit_months} meses de soporte. Si no figura, tiene los del dispositivo, {unit_period/months}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/unit_months} months or more.</source>
        <comment>rule.components.left_out_fewer_months.mend</comment>
        <translation>Indique de nuevo la pieza en {@components}, con {earlier/item/unit_months} meses o más.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, to {earlier/support_end}; now it ends {item/support_end}.</source>
        <comment>rule.components.added_early.message</comment>
        <translation>La pieza {item/name} no figuraba antes, así que su soporte estaba prometido tanto tiempo como el del dispositivo, hasta {earlier/support_end}; ahora acaba {item/support_end}.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_early.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior. Si la pieza es nueva, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The revision before this one said until when the online service runs; this one does not.</source>
        <comment>rule.afterwards.cloud_kept.message</comment>
        <translation>La revisión anterior decía hasta cuándo funciona el servicio en línea; esta no.</translation>
    </message>
    <message>
        <source>Write {@cloud_dependency_end} as it was published, or a later date.</source>
        <comment>rule.afterwards.cloud_kept.mend</comment>
        <translation>Escriba {@cloud_dependency_end} tal como se publicó, o una fecha posterior.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_not_shortened.message</comment>
        <translation>El fin publicado del servicio en línea era {earlier/cloud_dependency_end} y ahora es {cloud_dependency_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_not_shortened.mend</comment>
        <translation>Escriba {earlier/cloud_dependency_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The online service was published to run for as long as security updates, until {earlier/support_end}, and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_long.message</comment>
        <translation>Según lo publicado, el servicio en línea funcionaba tanto tiempo como las actualizaciones de seguridad, hasta {earlier/support_end}, y ahora acaba {cloud_dependency_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_long.mend</comment>
        <translation>Escriba {earlier/support_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_support.message</comment>
        <translation>El fin publicado del servicio en línea era {earlier/cloud_dependency_end} y ahora acaba con las actualizaciones de seguridad, {support_end}; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_support.mend</comment>
        <translation>Escriba {earlier/cloud_dependency_end} o una fecha posterior.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works without the internet; this one says less.</source>
        <comment>rule.afterwards.offline_kept.message</comment>
        <translation>La revisión anterior decía que el dispositivo funciona sin internet; esta promete menos.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_kept.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works in part without the internet; now it does not.</source>
        <comment>rule.afterwards.offline_not_lost.message</comment>
        <translation>La revisión anterior decía que el dispositivo funciona en parte sin internet; ahora ya no.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_not_lost.mend</comment>
        <translation>Mantenga lo publicado, o avise a quienes han comprado el dispositivo.</translation>
    </message>
    <message>
        <source>Users were to be told of the end {earlier/end_of_support_notice_days} days before, and now only {end_of_support_notice_days}.</source>
        <comment>rule.afterwards.notice_not_later.message</comment>
        <translation>Se iba a avisar a los usuarios {earlier/end_of_support_notice_days} días antes del fin, y ahora solo {end_of_support_notice_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/end_of_support_notice_days} or more.</source>
        <comment>rule.afterwards.notice_not_later.mend</comment>
        <translation>Escriba {earlier/end_of_support_notice_days} o más.</translation>
    </message>
    <message>
        <source>Reporters were told to get a first answer within {earlier/vuln_ack_days} days, and now within {vuln_ack_days}.</source>
        <comment>rule.contact.ack_not_slower.message</comment>
        <translation>Quien avisa de un fallo iba a recibir una primera respuesta en {earlier/vuln_ack_days} días, y ahora en {vuln_ack_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_ack_days} or fewer.</source>
        <comment>rule.contact.ack_not_slower.mend</comment>
        <translation>Escriba {earlier/vuln_ack_days} o menos.</translation>
    </message>
    <message>
        <source>Reporters were told to hear every {earlier/vuln_status_interval_days} days, and now every {vuln_status_interval_days}.</source>
        <comment>rule.contact.status_not_slower.message</comment>
        <translation>Quien avisa de un fallo iba a tener noticias cada {earlier/vuln_status_interval_days} días, y ahora cada {vuln_status_interval_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_status_interval_days} or fewer.</source>
        <comment>rule.contact.status_not_slower.mend</comment>
        <translation>Escriba {earlier/vuln_status_interval_days} o menos.</translation>
    </message>
    <message>
        <source>The period of each {earlier/item/name} was published to count from {earlier/item/counted_from}. Left out, it counts from {unit_period/counted_from}, as that of the device does, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.left_out_unit_start.message</comment>
        <translation>Según lo publicado, el período de cada pieza {earlier/item/name} contaba desde {earlier/item/counted_from}. Si se omite la pieza, cuenta, como el del dispositivo, desde {unit_period/counted_from}, que puede ser antes; un período publicado no se debe acortar.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, counted from {earlier/item/counted_from}.</source>
        <comment>rule.components.left_out_unit_start.mend</comment>
        <translation>Indique de nuevo la pieza en {@components}, contando desde {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device; now it is not promised as much.</source>
        <comment>rule.components.added_unpromised.message</comment>
        <translation>La pieza {item/name} no figuraba antes, así que su soporte estaba prometido tanto tiempo como el del dispositivo; ahora no se promete tanto.</translation>
    </message>
    <message>
        <source>Promise as much. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unpromised.mend</comment>
        <translation>Prometa lo mismo. Si la pieza es nueva, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, {earlier/unit_period/months} months; now it gets {item/unit_months}.</source>
        <comment>rule.components.added_fewer_months.message</comment>
        <translation>La pieza {item/name} no figuraba antes, así que su soporte estaba prometido tanto tiempo como el del dispositivo, {earlier/unit_period/months} meses; ahora recibe {item/unit_months}.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_fewer_months.mend</comment>
        <translation>Escriba {earlier/unit_period/months} o más. Si la pieza es nueva, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so its period counted from {earlier/unit_period/counted_from}, as that of the device did; now it counts from {item/counted_from}, which may be earlier.</source>
        <comment>rule.components.added_unit_start.message</comment>
        <translation>La pieza {item/name} no figuraba antes, así que su período contaba, como el del dispositivo, desde {earlier/unit_period/counted_from}; ahora cuenta desde {item/counted_from}, que puede ser antes.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unit_start.mend</comment>
        <translation>Escriba {earlier/unit_period/counted_from}. Si la pieza es nueva, no hay que hacer nada.</translation>
    </message>
    <message>
        <source>The code leads to {address}, where the site has files of its own.</source>
        <comment>finding.site.own_place.message</comment>
        <translation>El código lleva a {address}, donde el sitio tiene archivos propios.</translation>
    </message>
    <message>
        <source>Choose an address whose path does not begin with {place}.</source>
        <comment>finding.site.own_place.mend</comment>
        <translation>Elija una dirección cuya ruta no empiece por {place}.</translation>
    </message>
</context>
</TS>
