<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<extra-translator>Made by machine with care and after the wording of EU law; not yet read by a native speaker: a reviewer is wanted. Glossary: translations/README.md</extra-translator>
<context>
    <name>maker</name>
    <message>
        <source>Which statement this is, for whom, and where its details stand.</source>
        <comment>section.document.help</comment>
        <translation>De quelle déclaration il s’agit, à qui elle s’adresse et où en trouver les détails.</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <comment>field.schema_version.title</comment>
        <translation>Version des définitions</translation>
    </message>
    <message>
        <source>Which version of the definitions does this file follow?</source>
        <comment>field.schema_version.question</comment>
        <translation>Quelle version des définitions ce fichier suit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Disclosure number</source>
        <comment>field.disclosure_id.title</comment>
        <translation>Numéro de la déclaration</translation>
    </message>
    <message>
        <source>Under which number do you file this disclosure?</source>
        <comment>field.disclosure_id.question</comment>
        <translation>Sous quel numéro classez-vous cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>Any number or name of your own that stays the same through all revisions.</source>
        <comment>field.disclosure_id.help</comment>
        <translation>Un numéro ou un nom de votre choix, qui reste le même dans toutes les révisions.</translation>
    </message>
    <message>
        <source>letters, digits, dots, hyphens and underscores, without spaces</source>
        <comment>field.disclosure_id.pattern</comment>
        <translation>lettres, chiffres, points, traits d’union et traits de soulignement, sans espaces</translation>
    </message>
    <message>
        <source>Start with 1 and add 1 whenever a changed disclosure is published.</source>
        <comment>field.revision.help</comment>
        <translation>Commencez par 1 et ajoutez 1 chaque fois qu’une déclaration modifiée est publiée.</translation>
    </message>
    <message>
        <source>When was this disclosure last changed?</source>
        <comment>field.last_updated.question</comment>
        <translation>Quand cette déclaration a-t-elle été modifiée pour la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>Date and time in UTC, the time zone with a Z at the end.</source>
        <comment>field.last_updated.help</comment>
        <translation>Date et heure en UTC, avec un Z à la fin comme fuseau horaire.</translation>
    </message>
    <message>
        <source>Replaces</source>
        <comment>field.supersedes.title</comment>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Which file does this revision replace?</source>
        <comment>field.supersedes.question</comment>
        <translation>Quel fichier cette révision remplace-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.supersedes.pattern</comment>
        <translation>64 caractères, chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <comment>field.language.title</comment>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>In which language are the texts of this file written?</source>
        <comment>field.language.question</comment>
        <translation>Dans quelle langue les textes de ce fichier sont-ils écrits&#xa0;?</translation>
    </message>
    <message>
        <source>The short name of a language, with a country or script where it matters.</source>
        <comment>field.language.help</comment>
        <translation>L’abréviation d’une langue, avec le pays ou l’écriture si c’est utile.</translation>
    </message>
    <message>
        <source>a language tag such as en, de-AT or zh-Hant</source>
        <comment>field.language.pattern</comment>
        <translation>un code de langue tel que en, de-AT ou zh-Hant</translation>
    </message>
    <message>
        <source>Markets</source>
        <comment>field.target_markets.title</comment>
        <translation>Marchés</translation>
    </message>
    <message>
        <source>Where is the product sold?</source>
        <comment>field.target_markets.question</comment>
        <translation>Où le produit est-il vendu&#xa0;?</translation>
    </message>
    <message>
        <source>The markets decide which rules of law the statement has to meet.</source>
        <comment>field.target_markets.help</comment>
        <translation>Les marchés déterminent les règles de droit que la déclaration doit respecter.</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.title</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.target_markets.uk.label</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.title</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.target_markets.eu.label</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.title</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.target_markets.us.label</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.title</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.target_markets.au.label</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.title</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.target_markets.sg.label</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.title</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.target_markets.jp.label</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.title</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.target_markets.other.label</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Where do buyers find all details?</source>
        <comment>field.detail_url.question</comment>
        <translation>Où les acheteurs trouvent-ils tous les détails&#xa0;?</translation>
    </message>
    <message>
        <source>Is there a shorter address that leads to the same page?</source>
        <comment>field.short_url.question</comment>
        <translation>Existe-t-il une adresse plus courte qui mène à la même page&#xa0;?</translation>
    </message>
    <message>
        <source>It is printed in words beside the code, so that it can be typed. Use your own domain.</source>
        <comment>field.short_url.help</comment>
        <translation>Elle est imprimée sous forme de texte à côté du code, pour que l’on puisse la saisir. Utilisez votre propre domaine.</translation>
    </message>
    <message>
        <source>Where can a program fetch this disclosure?</source>
        <comment>field.machine_readable_url.question</comment>
        <translation>Où un programme peut-il récupérer cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>The address of this file for shops and comparison sites.</source>
        <comment>field.machine_readable_url.help</comment>
        <translation>L’adresse de ce fichier pour les vendeurs et les sites de comparaison.</translation>
    </message>
    <message>
        <source>What the statement is about and who makes it.</source>
        <comment>section.product.help</comment>
        <translation>Sur quoi porte la déclaration et qui fabrique le produit.</translation>
    </message>
    <message>
        <source>What is the product called?</source>
        <comment>field.product_name.question</comment>
        <translation>Comment le produit s’appelle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>The name on the package. It is printed as it is written here and never cut off.</source>
        <comment>field.product_name.help</comment>
        <translation>Le nom sur l’emballage. Il est imprimé tel qu’il est écrit ici et n’est jamais coupé.</translation>
    </message>
    <message>
        <source>What is it called where the full name does not fit?</source>
        <comment>field.product_short_name.question</comment>
        <translation>Comment s’appelle-t-il là où le nom complet ne tient pas&#xa0;?</translation>
    </message>
    <message>
        <source>Used only on labels that are too small for the full name.</source>
        <comment>field.product_short_name.help</comment>
        <translation>Utilisé seulement sur les étiquettes trop petites pour le nom complet.</translation>
    </message>
    <message>
        <source>Which model is it?</source>
        <comment>field.model_identifier.question</comment>
        <translation>De quel modèle s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The designation by which a buyer recognises the model on the device itself.</source>
        <comment>field.model_identifier.help</comment>
        <translation>La désignation qui permet à l’acheteur de reconnaître le modèle sur l’appareil lui-même.</translation>
    </message>
    <message>
        <source>Which variant or batch is meant, if not every unit of the model?</source>
        <comment>field.product_variant_batch.question</comment>
        <translation>Quelle variante ou quel lot est visé, si ce n’est pas tout le modèle&#xa0;?</translation>
    </message>
    <message>
        <source>What kind of device is it?</source>
        <comment>field.product_category.question</comment>
        <translation>De quel type d’appareil s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>field.product_category.camera.title</comment>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Doorbell</source>
        <comment>field.product_category.doorbell.title</comment>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Lock</source>
        <comment>field.product_category.lock.title</comment>
        <translation>Serrure</translation>
    </message>
    <message>
        <source>Speaker</source>
        <comment>field.product_category.speaker.title</comment>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Television</source>
        <comment>field.product_category.tv.title</comment>
        <translation>Téléviseur</translation>
    </message>
    <message>
        <source>Router</source>
        <comment>field.product_category.router.title</comment>
        <translation>Routeur</translation>
    </message>
    <message>
        <source>Smart home hub</source>
        <comment>field.product_category.hub.title</comment>
        <translation>Centrale domotique</translation>
    </message>
    <message>
        <source>Lighting</source>
        <comment>field.product_category.lighting.title</comment>
        <translation>Éclairage</translation>
    </message>
    <message>
        <source>Household appliance</source>
        <comment>field.product_category.appliance.title</comment>
        <translation>Appareil ménager</translation>
    </message>
    <message>
        <source>Wearable</source>
        <comment>field.product_category.wearable.title</comment>
        <translation>Appareil à porter sur soi</translation>
    </message>
    <message>
        <source>Toy</source>
        <comment>field.product_category.toy.title</comment>
        <translation>Jouet</translation>
    </message>
    <message>
        <source>Thermostat</source>
        <comment>field.product_category.thermostat.title</comment>
        <translation>Thermostat</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>field.product_category.alarm.title</comment>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Phone or tablet</source>
        <comment>field.product_category.phone_tablet.title</comment>
        <translation>Téléphone ou tablette</translation>
    </message>
    <message>
        <source>Other device</source>
        <comment>field.product_category.other.title</comment>
        <translation>Autre appareil</translation>
    </message>
    <message>
        <source>What is the device for, and where is it used?</source>
        <comment>field.intended_purpose.question</comment>
        <translation>À quoi sert l’appareil, et où est-il utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>A sentence or two about use, surroundings and main functions.</source>
        <comment>field.intended_purpose.help</comment>
        <translation>Une ou deux phrases sur l’usage, l’environnement et les fonctions principales.</translation>
    </message>
    <message>
        <source>Which number stands below the barcode?</source>
        <comment>field.gtin.question</comment>
        <translation>Quel numéro figure sous le code-barres&#xa0;?</translation>
    </message>
    <message>
        <source>Which software version is on the device when it is sold?</source>
        <comment>field.firmware_version.question</comment>
        <translation>Quelle version du logiciel l’appareil contient-il à la vente&#xa0;?</translation>
    </message>
    <message>
        <source>Which version of the hardware is it?</source>
        <comment>field.hardware_version.question</comment>
        <translation>De quelle version du matériel s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Who makes the product?</source>
        <comment>field.manufacturer_name.question</comment>
        <translation>Qui fabrique le produit&#xa0;?</translation>
    </message>
    <message>
        <source>The name or trade mark under which buyers know the maker.</source>
        <comment>field.manufacturer_name.help</comment>
        <translation>Le nom ou la marque sous lesquels les acheteurs connaissent le fabricant.</translation>
    </message>
    <message>
        <source>Where is the maker&apos;s website?</source>
        <comment>field.manufacturer_url.question</comment>
        <translation>Où se trouve le site du fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>What is the maker&apos;s postal address?</source>
        <comment>field.manufacturer_address.question</comment>
        <translation>Quelle est l’adresse postale du fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>Name, street, town and country, as on an envelope.</source>
        <comment>field.manufacturer_address.help</comment>
        <translation>Nom, rue, ville et pays, comme sur une enveloppe.</translation>
    </message>
    <message>
        <source>How do customers reach the maker?</source>
        <comment>field.manufacturer_contact.question</comment>
        <translation>Comment les clients joignent-ils le fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>An e-mail address or a page with a form.</source>
        <comment>field.manufacturer_contact.help</comment>
        <translation>Une adresse e-mail ou une page avec un formulaire.</translation>
    </message>
    <message>
        <source>Whether and how the device gets security updates.</source>
        <comment>section.updating.help</comment>
        <translation>Si l’appareil reçoit des mises à jour de sécurité, et comment.</translation>
    </message>
    <message>
        <source>Can the device get security updates?</source>
        <comment>field.updatable.question</comment>
        <translation>L’appareil peut-il recevoir des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>A security update is a change of software that protects the device better, for instance by closing a flaw that was reported.</source>
        <comment>field.updatable.help</comment>
        <translation>Une mise à jour de sécurité est une modification du logiciel qui protège mieux l’appareil, par exemple en corrigeant une faille signalée.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>field.updatable.yes.title</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Only in part</source>
        <comment>field.updatable.partly.title</comment>
        <translation>En partie seulement</translation>
    </message>
    <message>
        <source>Some of its software can be updated and some cannot.</source>
        <comment>field.updatable.partly.help</comment>
        <translation>Une partie de son logiciel peut être mise à jour, l’autre non.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>field.updatable.no.title</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Which parts cannot be updated?</source>
        <comment>field.non_updatable_parts.question</comment>
        <translation>Quelles pièces ne peuvent pas être mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>How do security updates get onto the device?</source>
        <comment>field.update_delivery.question</comment>
        <translation>Comment les mises à jour de sécurité arrivent-elles sur l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Name every way that works without asking customer service.</source>
        <comment>field.update_delivery.help</comment>
        <translation>Indiquez tous les moyens qui fonctionnent sans faire appel au service client.</translation>
    </message>
    <message>
        <source>Automatically, switched on when sold</source>
        <comment>field.update_delivery.automatic_default_on.title</comment>
        <translation>Automatiquement, activées à la vente</translation>
    </message>
    <message>
        <source>Automatically, once the user switches it on</source>
        <comment>field.update_delivery.automatic_opt_in.title</comment>
        <translation>Automatiquement, une fois que l’utilisateur les active</translation>
    </message>
    <message>
        <source>The user starts them</source>
        <comment>field.update_delivery.user_initiated.title</comment>
        <translation>L’utilisateur les lance</translation>
    </message>
    <message>
        <source>From a memory stick, card or cable</source>
        <comment>field.update_delivery.physical_media.title</comment>
        <translation>Par clé USB, carte ou câble</translation>
    </message>
    <message>
        <source>A technician installs them</source>
        <comment>field.update_delivery.professional_install.title</comment>
        <translation>Un technicien les installe</translation>
    </message>
    <message>
        <source>Only by replacing a part or the device</source>
        <comment>field.update_delivery.replacement_only.title</comment>
        <translation>Seulement en remplaçant une pièce ou l’appareil</translation>
    </message>
    <message>
        <source>Can the user put off or switch off automatic updates?</source>
        <comment>field.update_postpone.question</comment>
        <translation>L’utilisateur peut-il reporter ou désactiver les mises à jour automatiques&#xa0;?</translation>
    </message>
    <message>
        <source>They can be switched off</source>
        <comment>field.update_postpone.can_disable.title</comment>
        <translation>Elles peuvent être désactivées</translation>
    </message>
    <message>
        <source>They can be put off, but not switched off</source>
        <comment>field.update_postpone.can_postpone.title</comment>
        <translation>Elles peuvent être reportées, mais non désactivées</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>field.update_postpone.always_on.title</comment>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Where does it say how to switch automatic updates off?</source>
        <comment>field.auto_update_off_url.question</comment>
        <translation>Où est-il expliqué comment désactiver les mises à jour automatiques&#xa0;?</translation>
    </message>
    <message>
        <source>How do users hear of updates?</source>
        <comment>field.update_notice_channels.question</comment>
        <translation>Comment les utilisateurs sont-ils informés des mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Name the places where a user sees that an update is there.</source>
        <comment>field.update_notice_channels.help</comment>
        <translation>Indiquez les endroits où un utilisateur voit qu’il y a une mise à jour.</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.update_notice_channels.on_device.title</comment>
        <translation>Sur l’appareil</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.update_notice_channels.companion_app.title</comment>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.update_notice_channels.email_optin.title</comment>
        <translation>Par e-mail, pour ceux qui s’inscrivent</translation>
    </message>
    <message>
        <source>By text message</source>
        <comment>field.update_notice_channels.sms.title</comment>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>On a web page</source>
        <comment>field.update_notice_channels.web_page.title</comment>
        <translation>Sur une page internet</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.update_notice_channels.none.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Where do users sign up for notices?</source>
        <comment>field.notice_signup_url.question</comment>
        <translation>Où les utilisateurs s’inscrivent-ils aux avis&#xa0;?</translation>
    </message>
    <message>
        <source>The list must be kept apart from advertising.</source>
        <comment>field.notice_signup_url.help</comment>
        <translation>La liste doit rester séparée de la publicité.</translation>
    </message>
    <message>
        <source>Are the notices kept apart from advertising?</source>
        <comment>field.notice_signup_not_marketing.question</comment>
        <translation>Les avis restent-ils séparés de la publicité&#xa0;?</translation>
    </message>
    <message>
        <source>What do security updates cost?</source>
        <comment>field.update_cost.question</comment>
        <translation>Que coûtent les mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>field.update_cost.free.title</comment>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>The user pays for them</source>
        <comment>field.update_cost.paid.title</comment>
        <translation>L’utilisateur les paie</translation>
    </message>
    <message>
        <source>Free at first, later for money</source>
        <comment>field.update_cost.free_then_paid.title</comment>
        <translation>Gratuites au début, payantes ensuite</translation>
    </message>
    <message>
        <source>What does the user pay, and from when on?</source>
        <comment>field.update_cost_note.question</comment>
        <translation>Que paie l’utilisateur, et à partir de quand&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to install updates?</source>
        <comment>field.update_instructions_url.question</comment>
        <translation>Où est-il expliqué comment installer les mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>What does a user need to get updates?</source>
        <comment>field.update_connection_needed.question</comment>
        <translation>De quoi un utilisateur a-t-il besoin pour recevoir les mises à jour&#xa0;?</translation>
    </message>
    <message>
        <source>A connection of the device to the internet</source>
        <comment>field.update_connection_needed.internet_direct.title</comment>
        <translation>Une connexion de l’appareil à internet</translation>
    </message>
    <message>
        <source>The app</source>
        <comment>field.update_connection_needed.via_app.title</comment>
        <translation>L’application</translation>
    </message>
    <message>
        <source>A hub or base station</source>
        <comment>field.update_connection_needed.via_hub.title</comment>
        <translation>Une centrale domotique ou une station de base</translation>
    </message>
    <message>
        <source>Nothing but the device and a cable or memory stick</source>
        <comment>field.update_connection_needed.local_only.title</comment>
        <translation>Seulement l’appareil et un câble ou une clé USB</translation>
    </message>
    <message>
        <source>An account with the maker</source>
        <comment>field.update_connection_needed.account_required.title</comment>
        <translation>Un compte auprès du fabricant</translation>
    </message>
    <message>
        <source>How are updates protected against tampering?</source>
        <comment>field.update_security_features.question</comment>
        <translation>Comment les mises à jour sont-elles protégées contre les manipulations&#xa0;?</translation>
    </message>
    <message>
        <source>Name only what is built in and tested.</source>
        <comment>field.update_security_features.help</comment>
        <translation>N’indiquez que ce qui est intégré et testé.</translation>
    </message>
    <message>
        <source>Each update is signed</source>
        <comment>field.update_security_features.signed.title</comment>
        <translation>Chaque mise à jour est signée</translation>
    </message>
    <message>
        <source>The signature is checked before installation</source>
        <comment>field.update_security_features.verified_before_install.title</comment>
        <translation>La signature est vérifiée avant l’installation</translation>
    </message>
    <message>
        <source>It is fetched over an encrypted connection</source>
        <comment>field.update_security_features.secure_channel.title</comment>
        <translation>Elle est reçue par une connexion chiffrée</translation>
    </message>
    <message>
        <source>An older version cannot be installed over a newer one</source>
        <comment>field.update_security_features.downgrade_protected.title</comment>
        <translation>Une version plus ancienne ne peut pas remplacer une version plus récente</translation>
    </message>
    <message>
        <source>A failed update is undone</source>
        <comment>field.update_security_features.recovery_image.title</comment>
        <translation>Une mise à jour qui échoue est annulée</translation>
    </message>
    <message>
        <source>The update itself is encrypted</source>
        <comment>field.update_security_features.encrypted_image.title</comment>
        <translation>La mise à jour elle-même est chiffrée</translation>
    </message>
    <message>
        <source>A stolen signing key can be revoked</source>
        <comment>field.update_security_features.key_revocation.title</comment>
        <translation>Une clé de signature volée peut être révoquée</translation>
    </message>
    <message>
        <source>The signature withstands quantum computers</source>
        <comment>field.update_security_features.pq_signature.title</comment>
        <translation>La signature résiste aux ordinateurs quantiques</translation>
    </message>
    <message>
        <source>Others have tested it</source>
        <comment>field.update_security_features.third_party_assessed.title</comment>
        <translation>Des tiers l’ont testée</translation>
    </message>
    <message>
        <source>Within how many days is a serious flaw fixed, counted from its report?</source>
        <comment>field.update_fix_time_days.question</comment>
        <translation>En combien de jours une faille grave est-elle corrigée, à compter de son signalement&#xa0;?</translation>
    </message>
    <message>
        <source>Is this time a goal or a commitment?</source>
        <comment>field.update_fix_time_basis.question</comment>
        <translation>Ce délai est-il un objectif ou un engagement&#xa0;?</translation>
    </message>
    <message>
        <source>A goal</source>
        <comment>field.update_fix_time_basis.target.title</comment>
        <translation>Un objectif</translation>
    </message>
    <message>
        <source>A commitment</source>
        <comment>field.update_fix_time_basis.commitment.title</comment>
        <translation>Un engagement</translation>
    </message>
    <message>
        <source>Why can the device, or the part, not be updated?</source>
        <comment>field.non_updatable_rationale.question</comment>
        <translation>Pourquoi l’appareil, ou la pièce, ne peut-il pas être mis à jour&#xa0;?</translation>
    </message>
    <message>
        <source>Do you replace the device when a flaw is found in it?</source>
        <comment>field.hardware_replacement.question</comment>
        <translation>Remplacez-vous l’appareil si une faille y est découverte&#xa0;?</translation>
    </message>
    <message>
        <source>Where an update cannot fix a flaw, say whether you replace the device instead.</source>
        <comment>field.hardware_replacement.help</comment>
        <translation>Si une mise à jour ne peut pas corriger une faille, indiquez si vous remplacez alors l’appareil.</translation>
    </message>
    <message>
        <source>Is a replacement offered?</source>
        <comment>field.hardware_replacement.offered.question</comment>
        <translation>Un remplacement est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>field.hardware_replacement.offered.offered.title</comment>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Not offered</source>
        <comment>field.hardware_replacement.offered.not_offered.title</comment>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>Until when is a replacement offered?</source>
        <comment>field.hardware_replacement.until.question</comment>
        <translation>Jusqu’à quand un remplacement est-il proposé&#xa0;?</translation>
    </message>
    <message>
        <source>How does a buyer get the replacement?</source>
        <comment>field.hardware_replacement.method.question</comment>
        <translation>Comment un acheteur obtient-il le remplacement&#xa0;?</translation>
    </message>
    <message>
        <source>From when to when security updates are promised, and how firmly.</source>
        <comment>section.period.help</comment>
        <translation>De quand à quand les mises à jour de sécurité sont promises, et avec quelle fermeté.</translation>
    </message>
    <message>
        <source>How firm is the date?</source>
        <comment>field.support_commitment.question</comment>
        <translation>À quel point la date est-elle ferme&#xa0;?</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise. The label shows the two differently.</source>
        <comment>field.support_commitment.help</comment>
        <translation>Les acheteurs comprennent une date prévue comme une promesse. L’étiquette montre la différence entre les deux.</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.support_commitment.promised.title</comment>
        <translation>Promise au moins jusqu’à cette date</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.support_commitment.planned.title</comment>
        <translation>Prévue, non promise</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.support_commitment.not_promised.title</comment>
        <translation>Aucune date n’est promise</translation>
    </message>
    <message>
        <source>On which day does the support period start?</source>
        <comment>field.support_start.question</comment>
        <translation>Quel jour la période d’assistance commence-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>What happened on that day?</source>
        <comment>field.support_start_basis.question</comment>
        <translation>Que s’est-il passé ce jour-là&#xa0;?</translation>
    </message>
    <message>
        <source>The first unit was placed on the market</source>
        <comment>field.support_start_basis.first_placed_on_market.title</comment>
        <translation>Mise sur le marché du premier exemplaire</translation>
    </message>
    <message>
        <source>General sale began</source>
        <comment>field.support_start_basis.general_availability.title</comment>
        <translation>Début de la vente au public</translation>
    </message>
    <message>
        <source>The buyer bought it</source>
        <comment>field.support_start_basis.purchase.title</comment>
        <translation>Achat</translation>
    </message>
    <message>
        <source>The user switched it on for the first time</source>
        <comment>field.support_start_basis.activation.title</comment>
        <translation>Première mise en marche par l’utilisateur</translation>
    </message>
    <message>
        <source>The unit was made</source>
        <comment>field.support_start_basis.manufacture.title</comment>
        <translation>Fabrication de l’exemplaire</translation>
    </message>
    <message>
        <source>Until when will the device get security updates?</source>
        <comment>field.support_end.question</comment>
        <translation>Jusqu’à quand l’appareil recevra-t-il des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Which end of support was promised when the first unit was supplied?</source>
        <comment>field.support_end_at_first_supply.question</comment>
        <translation>Quelle fin de l’assistance était promise lorsque le premier exemplaire a été fourni&#xa0;?</translation>
    </message>
    <message>
        <source>It never changes, though the support may be extended later.</source>
        <comment>field.support_end_at_first_supply.help</comment>
        <translation>Elle ne change jamais, même si l’assistance peut être prolongée plus tard.</translation>
    </message>
    <message>
        <source>What does a user get while support lasts?</source>
        <comment>field.support_type.question</comment>
        <translation>Que reçoit un utilisateur tant que dure l’assistance&#xa0;?</translation>
    </message>
    <message>
        <source>Security updates</source>
        <comment>field.support_type.security_fixes.title</comment>
        <translation>Mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Corrections of other faults</source>
        <comment>field.support_type.bug_fixes.title</comment>
        <translation>Corrections d’autres défauts</translation>
    </message>
    <message>
        <source>New functions</source>
        <comment>field.support_type.feature_updates.title</comment>
        <translation>Nouvelles fonctions</translation>
    </message>
    <message>
        <source>Reports of security flaws</source>
        <comment>field.support_type.vulnerability_advisories.title</comment>
        <translation>Avis sur les failles de sécurité</translation>
    </message>
    <message>
        <source>Help by telephone or e-mail</source>
        <comment>field.support_type.helpdesk.title</comment>
        <translation>Aide par téléphone ou par e-mail</translation>
    </message>
    <message>
        <source>For how many years will the device probably be used?</source>
        <comment>field.expected_use_years.question</comment>
        <translation>Pendant combien d’années l’appareil sera-t-il probablement utilisé&#xa0;?</translation>
    </message>
    <message>
        <source>Think of what users expect, of what the device is for, and of similar products.</source>
        <comment>field.expected_use_years.help</comment>
        <translation>Pensez à ce qu’attendent les utilisateurs, à l’usage de l’appareil et aux produits semblables.</translation>
    </message>
    <message>
        <source>Why support lasts this long</source>
        <comment>field.support_rationale.title</comment>
        <translation>Pourquoi cette durée d’assistance</translation>
    </message>
    <message>
        <source>Why did you choose this length of support?</source>
        <comment>field.support_rationale.question</comment>
        <translation>Pourquoi avez-vous choisi cette durée d’assistance&#xa0;?</translation>
    </message>
    <message>
        <source>For your technical documentation; it is not printed.</source>
        <comment>field.support_rationale.help</comment>
        <translation>Pour votre documentation technique&#xa0;; cela n’est pas imprimé.</translation>
    </message>
    <message>
        <source>May the label say that buyers should not rely on security updates?</source>
        <comment>field.unsupported_statement_ack.question</comment>
        <translation>L’étiquette peut-elle dire que les acheteurs ne doivent pas compter sur des mises à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>Since which day has the product been on sale?</source>
        <comment>field.general_availability.question</comment>
        <translation>Depuis quel jour le produit est-il en vente&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.general_availability.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>When did the last unit leave you for the market?</source>
        <comment>field.last_placed_on_market.question</comment>
        <translation>Quand avez-vous mis le dernier exemplaire sur le marché&#xa0;?</translation>
    </message>
    <message>
        <source>The support of that unit, too, must last long enough.</source>
        <comment>field.last_placed_on_market.help</comment>
        <translation>L’assistance de cet exemplaire doit, elle aussi, durer assez longtemps.</translation>
    </message>
    <message>
        <source>Units are still being placed</source>
        <comment>field.last_placed_on_market.still_placed.title</comment>
        <translation>Toujours mis sur le marché</translation>
    </message>
    <message>
        <source>Until which day can the product be ordered?</source>
        <comment>field.end_of_sales.question</comment>
        <translation>Jusqu’à quel jour le produit peut-il être commandé&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_sales.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>On which day does every kind of support end?</source>
        <comment>field.end_of_life.question</comment>
        <translation>Quel jour toute forme d’assistance prend-elle fin&#xa0;?</translation>
    </message>
    <message>
        <source>Not yet decided</source>
        <comment>field.end_of_life.tba.title</comment>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>What a buyer can expect of the device once security updates have ended.</source>
        <comment>section.afterwards.help</comment>
        <translation>Ce qu’un acheteur peut attendre de l’appareil une fois que les mises à jour de sécurité ont pris fin.</translation>
    </message>
    <message>
        <source>What does the device do when security updates have ended?</source>
        <comment>field.end_behaviour.question</comment>
        <translation>Que fait l’appareil lorsque les mises à jour de sécurité ont pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>It works as before</source>
        <comment>field.end_behaviour.keeps_working.title</comment>
        <translation>Il fonctionne comme avant</translation>
    </message>
    <message>
        <source>Some functions stop</source>
        <comment>field.end_behaviour.reduced_functions.title</comment>
        <translation>Certaines fonctions s’arrêtent</translation>
    </message>
    <message>
        <source>It stops working</source>
        <comment>field.end_behaviour.stops_working.title</comment>
        <translation>Il cesse de fonctionner</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>field.end_behaviour.unknown.title</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Which functions stop?</source>
        <comment>field.functions_lost.question</comment>
        <translation>Quelles fonctions s’arrêtent&#xa0;?</translation>
    </message>
    <message>
        <source>What should users do with the device once updates have ended?</source>
        <comment>field.risk_after_support.question</comment>
        <translation>Que doivent faire les utilisateurs de l’appareil une fois que les mises à jour ont pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Take it off the internet</source>
        <comment>field.risk_after_support.isolate_or_disconnect.title</comment>
        <translation>Déconnectez-le d’internet</translation>
    </message>
    <message>
        <source>Know that the risk of attacks grows</source>
        <comment>field.risk_after_support.higher_risk.title</comment>
        <translation>Sachez que le risque d’attaques augmente</translation>
    </message>
    <message>
        <source>Nothing, the risk stays low</source>
        <comment>field.risk_after_support.low.title</comment>
        <translation>Rien, le risque reste faible</translation>
    </message>
    <message>
        <source>What else should users know about the risk?</source>
        <comment>field.risk_after_support_note.question</comment>
        <translation>Que doivent encore savoir les utilisateurs sur ce risque&#xa0;?</translation>
    </message>
    <message>
        <source>Would buyers expect an ordinary device of this kind, without software, to last longer?</source>
        <comment>field.shorter_than_dumb_equivalent.question</comment>
        <translation>Les acheteurs s’attendraient-ils à ce qu’un appareil ordinaire de ce type, sans logiciel, dure plus longtemps&#xa0;?</translation>
    </message>
    <message>
        <source>If so and if it loses functions when support ends, buyers are told before they buy.</source>
        <comment>field.shorter_than_dumb_equivalent.help</comment>
        <translation>Si oui, et si l’appareil perd des fonctions à la fin de l’assistance, les acheteurs en sont informés avant l’achat.</translation>
    </message>
    <message>
        <source>What can users do when support has ended?</source>
        <comment>field.end_options.question</comment>
        <translation>Que peuvent faire les utilisateurs lorsque l’assistance a pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Pay for longer support</source>
        <comment>field.end_options.buy_extended_support.title</comment>
        <translation>Payer une assistance plus longue</translation>
    </message>
    <message>
        <source>Trade the device in</source>
        <comment>field.end_options.trade_in.title</comment>
        <translation>Faire reprendre l’appareil</translation>
    </message>
    <message>
        <source>Use it without internet</source>
        <comment>field.end_options.offline_mode.title</comment>
        <translation>L’utiliser sans internet</translation>
    </message>
    <message>
        <source>Install software of others</source>
        <comment>field.end_options.third_party_firmware.title</comment>
        <translation>Installer un logiciel d’un tiers</translation>
    </message>
    <message>
        <source>Return it for recycling</source>
        <comment>field.end_options.recycle.title</comment>
        <translation>Le rapporter pour recyclage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>field.end_options.none.title</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Does the device work without a connection to the internet?</source>
        <comment>field.works_offline.question</comment>
        <translation>L’appareil fonctionne-t-il sans connexion à internet&#xa0;?</translation>
    </message>
    <message>
        <source>Fully</source>
        <comment>field.works_offline.full.title</comment>
        <translation>Entièrement</translation>
    </message>
    <message>
        <source>With limits</source>
        <comment>field.works_offline.limited.title</comment>
        <translation>Avec des limites</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.works_offline.no.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>On the device</source>
        <comment>field.end_of_support_notice.on_device.title</comment>
        <translation>Sur l’appareil</translation>
    </message>
    <message>
        <source>In the app</source>
        <comment>field.end_of_support_notice.companion_app.title</comment>
        <translation>Dans l’application</translation>
    </message>
    <message>
        <source>By e-mail, for those who sign up</source>
        <comment>field.end_of_support_notice.email_optin.title</comment>
        <translation>Par e-mail, pour ceux qui s’inscrivent</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>field.end_of_support_notice.none.title</comment>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>How many days before the end are users told?</source>
        <comment>field.end_of_support_notice_days.question</comment>
        <translation>Combien de jours avant la fin les utilisateurs sont-ils informés&#xa0;?</translation>
    </message>
    <message>
        <source>Until when does the online service run on which the device depends?</source>
        <comment>field.cloud_dependency_end.question</comment>
        <translation>Jusqu’à quand fonctionne le service en ligne dont dépend l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.cloud_dependency_end.same_as_support.title</comment>
        <translation>Aussi longtemps que les mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Where to report a flaw and how the device is set up.</source>
        <comment>section.contact.help</comment>
        <translation>Où signaler une faille et comment l’appareil est mis en service.</translation>
    </message>
    <message>
        <source>Where can anyone report a security flaw?</source>
        <comment>field.vuln_contact.question</comment>
        <translation>Où peut-on signaler une faille de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>An e-mail address or a page, in use for as long as the support period.</source>
        <comment>field.vuln_contact.help</comment>
        <translation>Une adresse e-mail ou une page, accessible pendant toute la période d’assistance.</translation>
    </message>
    <message>
        <source>Where does it say how you handle reports of flaws?</source>
        <comment>field.vuln_policy_url.question</comment>
        <translation>Où est-il expliqué comment vous traitez les signalements de failles&#xa0;?</translation>
    </message>
    <message>
        <source>Within how many days does a reporter get a first answer?</source>
        <comment>field.vuln_ack_days.question</comment>
        <translation>En combien de jours l’auteur d’un signalement reçoit-il une première réponse&#xa0;?</translation>
    </message>
    <message>
        <source>Where is your security.txt file?</source>
        <comment>field.security_txt_url.question</comment>
        <translation>Où se trouve votre fichier security.txt&#xa0;?</translation>
    </message>
    <message>
        <source>RFC 9116. It needs an Expires line in the future; this program does not look it up.</source>
        <comment>field.security_txt_url.help</comment>
        <translation>RFC 9116. Il lui faut une ligne Expires avec une date future&#xa0;; ce programme ne le consulte pas.</translation>
    </message>
    <message>
        <source>an address that ends in /.well-known/security.txt right after the host</source>
        <comment>field.security_txt_url.pattern</comment>
        <translation>une adresse qui se termine par /.well-known/security.txt juste après l’hôte</translation>
    </message>
    <message>
        <source>With which password does the device arrive?</source>
        <comment>field.default_password.question</comment>
        <translation>Avec quel mot de passe l’appareil est-il livré&#xa0;?</translation>
    </message>
    <message>
        <source>None, the user sets one</source>
        <comment>field.default_password.none_user_sets.title</comment>
        <translation>Aucun, l’utilisateur en choisit un</translation>
    </message>
    <message>
        <source>A different one for each device</source>
        <comment>field.default_password.unique_per_device.title</comment>
        <translation>Un mot de passe différent pour chaque appareil</translation>
    </message>
    <message>
        <source>The same for all devices, must be changed at first use</source>
        <comment>field.default_password.shared_must_change.title</comment>
        <translation>Le même pour tous les appareils, à changer à la première utilisation</translation>
    </message>
    <message>
        <source>The same for all devices, cannot be changed</source>
        <comment>field.default_password.shared_not_changeable.title</comment>
        <translation>Le même pour tous les appareils, non modifiable</translation>
    </message>
    <message>
        <source>It works without a password</source>
        <comment>field.default_password.no_password.title</comment>
        <translation>Il fonctionne sans mot de passe</translation>
    </message>
    <message>
        <source>Where does it say how to change the password?</source>
        <comment>field.password_change_url.question</comment>
        <translation>Où est-il expliqué comment changer le mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to set up the device with security in mind?</source>
        <comment>field.secure_setup_url.question</comment>
        <translation>Où est-il expliqué comment mettre l’appareil en service de façon sûre&#xa0;?</translation>
    </message>
    <message>
        <source>Where does it say how to erase one&apos;s data before giving the device away?</source>
        <comment>field.data_erase_url.question</comment>
        <translation>Où est-il expliqué comment effacer ses données avant de céder l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Do you keep a list of the software parts (SBOM)?</source>
        <comment>field.sbom_status.question</comment>
        <translation>Tenez-vous une liste des composants logiciels (SBOM)&#xa0;?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.sbom_status.maintained_public.title</comment>
        <translation>Tenue et publique</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.sbom_status.maintained_private.title</comment>
        <translation>Tenue, non publique</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.sbom_status.not_maintained.title</comment>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Where can the list be fetched?</source>
        <comment>field.sbom_url.question</comment>
        <translation>Où peut-on récupérer la liste&#xa0;?</translation>
    </message>
    <message>
        <source>Do you keep a list of the hardware parts (HBOM)?</source>
        <comment>field.hbom_status.question</comment>
        <translation>Tenez-vous une liste des composants matériels (HBOM)&#xa0;?</translation>
    </message>
    <message>
        <source>Kept and public</source>
        <comment>field.hbom_status.maintained_public.title</comment>
        <translation>Tenue et publique</translation>
    </message>
    <message>
        <source>Kept, not public</source>
        <comment>field.hbom_status.maintained_private.title</comment>
        <translation>Tenue, non publique</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>field.hbom_status.not_maintained.title</comment>
        <translation>Non tenue</translation>
    </message>
    <message>
        <source>Where is the EU declaration of conformity?</source>
        <comment>field.declaration_url.question</comment>
        <translation>Où se trouve la déclaration UE de conformité&#xa0;?</translation>
    </message>
    <message>
        <source>Where is the British or Australian statement of compliance?</source>
        <comment>field.statement_of_compliance_url.question</comment>
        <translation>Où se trouve l’attestation de conformité britannique ou australienne&#xa0;?</translation>
    </message>
    <message>
        <source>Network profile (MUD)</source>
        <comment>field.mud_url.title</comment>
        <translation>Profil réseau (MUD)</translation>
    </message>
    <message>
        <source>Where is the device&apos;s network profile?</source>
        <comment>field.mud_url.question</comment>
        <translation>Où se trouve le profil réseau de l’appareil&#xa0;?</translation>
    </message>
    <message>
        <source>RFC 8520, Manufacturer Usage Description.</source>
        <comment>field.mud_url.help</comment>
        <translation>RFC 8520, Manufacturer Usage Description.</translation>
    </message>
    <message>
        <source>Labels that others have given to the product. They are named, never drawn.</source>
        <comment>section.marks.help</comment>
        <translation>Labels attribués au produit par d’autres. Ils sont nommés, jamais dessinés.</translation>
    </message>
    <message>
        <source>Which security labels has the product been given?</source>
        <comment>field.label_claims.question</comment>
        <translation>Quels labels de sécurité le produit a-t-il obtenus&#xa0;?</translation>
    </message>
    <message>
        <source>Which label is it?</source>
        <comment>field.label_claims.item.question</comment>
        <translation>De quel label s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Which scheme gave it?</source>
        <comment>field.label_claims.item.scheme.question</comment>
        <translation>Quel programme l’a attribué&#xa0;?</translation>
    </message>
    <message>
        <source>Cybersecurity Labelling Scheme (Singapore)</source>
        <comment>field.label_claims.item.scheme.sg_cls.title</comment>
        <translation>Programme d’étiquetage de cybersécurité (Singapour)</translation>
    </message>
    <message>
        <source>JC-STAR (Japan)</source>
        <comment>field.label_claims.item.scheme.jp_jcstar.title</comment>
        <translation>JC-STAR (Japon)</translation>
    </message>
    <message>
        <source>IT security label of the BSI (Germany)</source>
        <comment>field.label_claims.item.scheme.de_bsi.title</comment>
        <translation>Label de sécurité informatique du BSI (Allemagne)</translation>
    </message>
    <message>
        <source>Finnish cybersecurity label</source>
        <comment>field.label_claims.item.scheme.fi_ttm.title</comment>
        <translation>Label finlandais de cybersécurité</translation>
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
        <translation>Label de l’industrie australienne</translation>
    </message>
    <message>
        <source>Which level has it?</source>
        <comment>field.label_claims.item.level.question</comment>
        <translation>Quel est son niveau&#xa0;?</translation>
    </message>
    <message>
        <source>Under which number is it registered?</source>
        <comment>field.label_claims.item.registration_id.question</comment>
        <translation>Sous quel numéro est-il enregistré&#xa0;?</translation>
    </message>
    <message>
        <source>On which day was it issued?</source>
        <comment>field.label_claims.item.issued.question</comment>
        <translation>Quel jour a-t-il été délivré&#xa0;?</translation>
    </message>
    <message>
        <source>Until which day is it valid?</source>
        <comment>field.label_claims.item.expires.question</comment>
        <translation>Jusqu’à quel jour est-il valable&#xa0;?</translation>
    </message>
    <message>
        <source>On which page of the scheme can it be looked up?</source>
        <comment>field.label_claims.item.url.question</comment>
        <translation>Sur quelle page du programme peut-on le consulter&#xa0;?</translation>
    </message>
    <message>
        <source>Statement of compliance</source>
        <comment>section.statement.title</comment>
        <translation>Attestation de conformité</translation>
    </message>
    <message>
        <source>Only for the statement that the United Kingdom and Australia ask for; who signs it, and where.</source>
        <comment>section.statement.help</comment>
        <translation>Seulement pour l’attestation que demandent le Royaume-Uni et l’Australie&#xa0;; qui la signe, et où.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <comment>field.signatory_name.title</comment>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Who signs the statement?</source>
        <comment>field.signatory_name.question</comment>
        <translation>Qui signe l’attestation&#xa0;?</translation>
    </message>
    <message>
        <source>Function</source>
        <comment>field.signatory_function.title</comment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>What is this person&apos;s function?</source>
        <comment>field.signatory_function.question</comment>
        <translation>Quelle est la fonction de cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>field.place_of_issue.title</comment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Where is the statement signed?</source>
        <comment>field.place_of_issue.question</comment>
        <translation>Où l’attestation est-elle signée&#xa0;?</translation>
    </message>
    <message>
        <source>Day of signing</source>
        <comment>field.date_of_issue.title</comment>
        <translation>Jour de la signature</translation>
    </message>
    <message>
        <source>On which day is the statement signed?</source>
        <comment>field.date_of_issue.question</comment>
        <translation>Quel jour l’attestation est-elle signée&#xa0;?</translation>
    </message>
    <message>
        <source>Standards relied on</source>
        <comment>field.standards_relied_on.title</comment>
        <translation>Normes de référence</translation>
    </message>
    <message>
        <source>Which standards does the statement rely on?</source>
        <comment>field.standards_relied_on.question</comment>
        <translation>Sur quelles normes l’attestation s’appuie-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>field.standards_relied_on.item.title</comment>
        <translation>Norme</translation>
    </message>
    <message>
        <source>Which standard is it?</source>
        <comment>field.standards_relied_on.item.question</comment>
        <translation>De quelle norme s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>field.standards_relied_on.item.number.title</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>What is its number?</source>
        <comment>field.standards_relied_on.item.number.question</comment>
        <translation>Quel est son numéro&#xa0;?</translation>
    </message>
    <message>
        <source>Edition</source>
        <comment>field.standards_relied_on.item.edition.title</comment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Which version or edition?</source>
        <comment>field.standards_relied_on.item.edition.question</comment>
        <translation>Quelle version ou édition&#xa0;?</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>field.standards_relied_on.item.date.title</comment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Of which date is it?</source>
        <comment>field.standards_relied_on.item.date.question</comment>
        <translation>De quelle date est-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Exchange with other formats</source>
        <comment>section.exchange.title</comment>
        <translation>Échange avec d’autres formats</translation>
    </message>
    <message>
        <source>Filled in by the program. Exact moments that came with an OpenEoX file.</source>
        <comment>section.exchange.help</comment>
        <translation>Rempli par le programme. Moments exacts provenant d’un fichier OpenEoX.</translation>
    </message>
    <message>
        <source>Moments of an OpenEoX file</source>
        <comment>field.openeox_moments.title</comment>
        <translation>Moments d’un fichier OpenEoX</translation>
    </message>
    <message>
        <source>Which exact moments did the OpenEoX file name?</source>
        <comment>field.openeox_moments.question</comment>
        <translation>Quels moments exacts le fichier OpenEoX indiquait-il&#xa0;?</translation>
    </message>
    <message>
        <source>They are written by &quot;import openeox&quot; and used again by &quot;export openeox&quot; for as long as they fall on the days named above.</source>
        <comment>field.openeox_moments.help</comment>
        <translation>Ils sont écrits par «&#xa0;import openeox&#xa0;» et réutilisés par «&#xa0;export openeox&#xa0;» tant qu’ils tombent sur les jours indiqués plus haut.</translation>
    </message>
    <message>
        <source>On sale since</source>
        <comment>field.openeox_moments.general_availability.title</comment>
        <translation>En vente depuis</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.general_availability.pattern</comment>
        <translation>date, heure et fuseau horaire comme «&#xa0;2031-06-30T23:59:59Z&#xa0;», ou «&#xa0;tba&#xa0;»</translation>
    </message>
    <message>
        <source>Last day of sale</source>
        <comment>field.openeox_moments.end_of_sales.title</comment>
        <translation>Dernier jour de vente</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_sales.pattern</comment>
        <translation>date, heure et fuseau horaire comme «&#xa0;2031-06-30T23:59:59Z&#xa0;», ou «&#xa0;tba&#xa0;»</translation>
    </message>
    <message>
        <source>End of security support</source>
        <comment>field.openeox_moments.end_of_security_support.title</comment>
        <translation>Fin de l’assistance de sécurité</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_security_support.pattern</comment>
        <translation>date, heure et fuseau horaire comme «&#xa0;2031-06-30T23:59:59Z&#xa0;», ou «&#xa0;tba&#xa0;»</translation>
    </message>
    <message>
        <source>End of all support</source>
        <comment>field.openeox_moments.end_of_life.title</comment>
        <translation>Fin de toute assistance</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.end_of_life.pattern</comment>
        <translation>date, heure et fuseau horaire comme «&#xa0;2031-06-30T23:59:59Z&#xa0;», ou «&#xa0;tba&#xa0;»</translation>
    </message>
    <message>
        <source>Last changed</source>
        <comment>field.openeox_moments.last_updated.title</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>date, time and time zone such as &quot;2031-06-30T23:59:59Z&quot;, or &quot;tba&quot;</source>
        <comment>field.openeox_moments.last_updated.pattern</comment>
        <translation>date, heure et fuseau horaire comme «&#xa0;2031-06-30T23:59:59Z&#xa0;», ou «&#xa0;tba&#xa0;»</translation>
    </message>
    <message>
        <source>The revision number {revision} is not higher than {earlier/revision}, that of the revision before.</source>
        <comment>rule.document.revision_grows.message</comment>
        <translation>Le numéro de révision {revision} n’est pas supérieur à {earlier/revision}, celui de la révision précédente.</translation>
    </message>
    <message>
        <source>Add 1 to the revision number whenever a changed disclosure is published.</source>
        <comment>rule.document.revision_grows.mend</comment>
        <translation>Ajoutez 1 au numéro de révision chaque fois qu’une déclaration modifiée est publiée.</translation>
    </message>
    <message>
        <source>This revision says that it was changed on {last_updated}, not later than the one before ({earlier/last_updated}).</source>
        <comment>rule.document.updated_later.message</comment>
        <translation>La dernière modification de cette révision ({last_updated}) n’est pas postérieure à celle de la révision précédente ({earlier/last_updated}).</translation>
    </message>
    <message>
        <source>Set {@last_updated} to the time of this change.</source>
        <comment>rule.document.updated_later.mend</comment>
        <translation>Mettez dans {@last_updated} la date et l’heure de cette modification.</translation>
    </message>
    <message>
        <source>The revision before this one was about the model {earlier/model_identifier}, this one is about {model_identifier}.</source>
        <comment>rule.document.same_product.message</comment>
        <translation>La révision précédente portait sur le modèle {earlier/model_identifier}, celle-ci porte sur {model_identifier}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>rule.document.same_product.mend</comment>
        <translation>Pour un autre modèle, commencez une déclaration distincte, avec la révision 1.</translation>
    </message>
    <message>
        <source>The fingerprint in supersedes is not that of the revision before this one.</source>
        <comment>rule.document.supersedes_earlier.message</comment>
        <translation>L’empreinte dans supersedes n’est pas celle de la révision précédente.</translation>
    </message>
    <message>
        <source>Write {earlier_hash}, or let the program make the next revision.</source>
        <comment>rule.document.supersedes_earlier.mend</comment>
        <translation>Écrivez {earlier_hash}, ou laissez le programme faire la révision suivante.</translation>
    </message>
    <message>
        <source>A device that is only replaced cannot be updated, but {@updatable} says {@updatable=yes}.</source>
        <comment>rule.updating.replacement_is_no_update.message</comment>
        <translation>Un appareil qui n’est que remplacé ne peut pas être mis à jour, mais {@updatable} indique {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Set {@updatable} to {@updatable=partly} or {@updatable=no}, or take {@update_delivery=replacement_only} out of {@update_delivery}.</source>
        <comment>rule.updating.replacement_is_no_update.mend</comment>
        <translation>Choisissez pour {@updatable} la réponse {@updatable=partly} ou {@updatable=no}, ou retirez {@update_delivery=replacement_only} de {@update_delivery}.</translation>
    </message>
    <message>
        <source>Users have to see to updates themselves, but are never told that there is one.</source>
        <comment>rule.updating.users_never_hear.message</comment>
        <translation>Les utilisateurs doivent s’occuper eux-mêmes des mises à jour, mais ne sont jamais informés qu’il y en a une.</translation>
    </message>
    <message>
        <source>Name a way in which users are told, or deliver updates automatically.</source>
        <comment>rule.updating.users_never_hear.mend</comment>
        <translation>Indiquez un moyen d’informer les utilisateurs, ou livrez les mises à jour automatiquement.</translation>
    </message>
    <message>
        <source>Who signs up for notices must not get advertising for it.</source>
        <comment>rule.updating.signup_not_marketing.message</comment>
        <translation>Une inscription aux avis ne doit pas entraîner de publicité.</translation>
    </message>
    <message>
        <source>Keep the list apart from advertising and write true, or name no sign-up page.</source>
        <comment>rule.updating.signup_not_marketing.mend</comment>
        <translation>Gardez la liste séparée de la publicité et écrivez true, ou n’indiquez pas de page d’inscription.</translation>
    </message>
    <message>
        <source>Security updates cost money.</source>
        <comment>rule.updating.not_free.message</comment>
        <translation>Les mises à jour de sécurité sont payantes.</translation>
    </message>
    <message>
        <source>Offer security updates free of charge; some markets require it.</source>
        <comment>rule.updating.not_free.mend</comment>
        <translation>Proposez des mises à jour de sécurité gratuites&#xa0;; certains marchés l’exigent.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates free of charge; this one asks for money.</source>
        <comment>rule.updating.cost_stays.message</comment>
        <translation>La révision précédente promettait des mises à jour gratuites&#xa0;; celle-ci les fait payer.</translation>
    </message>
    <message>
        <source>Write free.</source>
        <comment>rule.updating.cost_stays.mend</comment>
        <translation>Écrivez free.</translation>
    </message>
    <message>
        <source>The revision before this one promised updates of the whole device; this one does not.</source>
        <comment>rule.updating.not_narrowed.message</comment>
        <translation>La révision précédente promettait des mises à jour de tout l’appareil&#xa0;; celle-ci ne le fait pas.</translation>
    </message>
    <message>
        <source>Write {@updatable=yes}.</source>
        <comment>rule.updating.not_narrowed.mend</comment>
        <translation>Écrivez {@updatable=yes}.</translation>
    </message>
    <message>
        <source>Updates install themselves, but {@auto_update_off_url} does not tell how to switch that off.</source>
        <comment>rule.updating.off_switch.message</comment>
        <translation>Les mises à jour s’installent toutes seules, mais {@auto_update_off_url} n’indique pas comment désactiver cela.</translation>
    </message>
    <message>
        <source>Add {@auto_update_off_url} with the address of the instructions.</source>
        <comment>rule.updating.off_switch.mend</comment>
        <translation>Ajoutez {@auto_update_off_url} avec l’adresse des instructions.</translation>
    </message>
    <message>
        <source>The replacement was offered until {hardware_replacement/until}, and that day has passed.</source>
        <comment>rule.updating.still_replaced.message</comment>
        <translation>Le remplacement était proposé jusqu’à {hardware_replacement/until}, et ce jour est passé.</translation>
    </message>
    <message>
        <source>A device that cannot be updated cannot have security updates promised.</source>
        <comment>rule.support.none_when_not_updatable.message</comment>
        <translation>Pour un appareil qui ne peut pas être mis à jour, aucune mise à jour de sécurité ne peut être promise.</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=not_promised}.</source>
        <comment>rule.support.none_when_not_updatable.mend</comment>
        <translation>Mettez {@support_commitment=not_promised} dans {@support_commitment}.</translation>
    </message>
    <message>
        <source>Without a promised date the label must tell buyers not to rely on security updates.</source>
        <comment>rule.support.unsupported_statement.message</comment>
        <translation>Sans date promise, l’étiquette doit dire aux acheteurs de ne pas compter sur des mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>Write true, or promise a date.</source>
        <comment>rule.support.unsupported_statement.mend</comment>
        <translation>Écrivez true, ou promettez une date.</translation>
    </message>
    <message>
        <source>Support is promised to {support_end}, but {@support_type} leaves security updates out.</source>
        <comment>rule.support.covers_security.message</comment>
        <translation>L’assistance est promise jusqu’à {support_end}, mais les mises à jour de sécurité manquent dans {@support_type}.</translation>
    </message>
    <message>
        <source>Add {@support_type=security_fixes} to {@support_type}.</source>
        <comment>rule.support.covers_security.mend</comment>
        <translation>Ajoutez {@support_type=security_fixes} à {@support_type}.</translation>
    </message>
    <message>
        <source>The promise when first sold ({support_end_at_first_supply}) lies after the present one ({support_end}); a published period must not be shortened.</source>
        <comment>rule.support.first_supply.message</comment>
        <translation>La promesse à la première vente ({support_end_at_first_supply}) est postérieure à la promesse actuelle ({support_end})&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {support_end_at_first_supply} or a later date in {@support_end}.</source>
        <comment>rule.support.first_supply.mend</comment>
        <translation>Écrivez {support_end_at_first_supply} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and now is {support_end_at_first_supply}; it never changes.</source>
        <comment>rule.support.first_supply_stays.message</comment>
        <translation>La promesse à la première vente était {earlier/support_end_at_first_supply} et est maintenant {support_end_at_first_supply}&#xa0;; elle ne change jamais.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_stays.mend</comment>
        <translation>Écrivez {earlier/support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The promise when first sold was {earlier/support_end_at_first_supply} and is now left out.</source>
        <comment>rule.support.first_supply_kept.message</comment>
        <translation>La promesse à la première vente était {earlier/support_end_at_first_supply} et manque maintenant.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end_at_first_supply} in {@support_end_at_first_supply}.</source>
        <comment>rule.support.first_supply_kept.mend</comment>
        <translation>Écrivez {earlier/support_end_at_first_supply} dans {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before it starts ({support_start}).</source>
        <comment>rule.support.end_after_start.message</comment>
        <translation>L’assistance prend fin ({support_end}) avant de commencer ({support_start}).</translation>
    </message>
    <message>
        <source>Correct {@support_start} or {@support_end}.</source>
        <comment>rule.support.end_after_start.mend</comment>
        <translation>Corrigez {@support_start} ou {@support_end}.</translation>
    </message>
    <message>
        <source>Support ends ({support_end}) before the product is on sale ({general_availability}).</source>
        <comment>rule.support.end_not_before_sale.message</comment>
        <translation>L’assistance prend fin ({support_end}) avant que le produit soit en vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@general_availability}.</source>
        <comment>rule.support.end_not_before_sale.mend</comment>
        <translation>Corrigez {@support_end} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>Security updates end ({support_end}) after the end of all support ({end_of_life}).</source>
        <comment>rule.support.end_not_after_life.message</comment>
        <translation>Les mises à jour de sécurité prennent fin ({support_end}) après la fin de toute assistance ({end_of_life}).</translation>
    </message>
    <message>
        <source>Correct {@support_end} or {@end_of_life}.</source>
        <comment>rule.support.end_not_after_life.mend</comment>
        <translation>Corrigez {@support_end} ou {@end_of_life}.</translation>
    </message>
    <message>
        <source>Support ended {support_end}; the label says so.</source>
        <comment>rule.support.ended.message</comment>
        <translation>L’assistance a pris fin ({support_end})&#xa0;; l’étiquette le dit.</translation>
    </message>
    <message>
        <source>Support ends {support_end}, in less than twelve months.</source>
        <comment>rule.support.ends_soon.message</comment>
        <translation>L’assistance prend fin dans moins de douze mois ({support_end}).</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.ends_soon.mend</comment>
        <translation>Envisagez une date ultérieure&#xa0;; les acheteurs n’ont plus que peu d’assistance à partir de maintenant.</translation>
    </message>
    <message>
        <source>Support is promised for less than two more years, until {support_end}.</source>
        <comment>rule.support.short_promise.message</comment>
        <translation>L’assistance n’est plus promise que pour moins de deux ans, jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Consider a later date; buyers get little support from now on.</source>
        <comment>rule.support.short_promise.mend</comment>
        <translation>Envisagez une date ultérieure&#xa0;; les acheteurs n’ont plus que peu d’assistance à partir de maintenant.</translation>
    </message>
    <message>
        <source>Buyers read a planned date as a promise.</source>
        <comment>rule.support.planned.message</comment>
        <translation>Les acheteurs comprennent une date prévue comme une promesse.</translation>
    </message>
    <message>
        <source>Promise the date ({@support_commitment=promised}), or keep it; the label then says &quot;not promised&quot;.</source>
        <comment>rule.support.planned.mend</comment>
        <translation>Promettez la date ({@support_commitment=promised}), ou gardez-la telle quelle&#xa0;; l’étiquette dit alors «&#xa0;non promises&#xa0;».</translation>
    </message>
    <message>
        <source>The device can be updated, but no end of support is named.</source>
        <comment>rule.support.date_named.message</comment>
        <translation>L’appareil peut être mis à jour, mais aucune fin de l’assistance n’est indiquée.</translation>
    </message>
    <message>
        <source>Name {@support_end} and set {@support_commitment} to {@support_commitment=promised}.</source>
        <comment>rule.support.date_named.mend</comment>
        <translation>Indiquez {@support_end} et mettez {@support_commitment=promised} dans {@support_commitment}.</translation>
    </message>
    <message>
        <source>The support period counts from the day a unit is placed on the market, not from {support_start_basis}.</source>
        <comment>rule.support.start_on_market.message</comment>
        <translation>La période d’assistance compte à partir du jour où un exemplaire est mis sur le marché, et non à partir de {support_start_basis}.</translation>
    </message>
    <message>
        <source>Write {@support_start_basis=first_placed_on_market} and the day it happened.</source>
        <comment>rule.support.start_on_market.mend</comment>
        <translation>Écrivez {@support_start_basis=first_placed_on_market} et le jour où cela s’est passé.</translation>
    </message>
    <message>
        <source>The support period was published to {earlier/support_end} and now ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.not_shortened.message</comment>
        <translation>La fin publiée de la période d’assistance était {earlier/support_end} et est maintenant {support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.not_shortened.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Write {@support_commitment=promised}.</source>
        <comment>rule.support.not_weakened.mend</comment>
        <translation>Écrivez {@support_commitment=promised}.</translation>
    </message>
    <message>
        <source>Support was published to start {earlier/support_start} and now starts {support_start}; a published period must not be shortened.</source>
        <comment>rule.support.start_not_later.message</comment>
        <translation>Le début publié de l’assistance était {earlier/support_start} et est maintenant {support_start}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_start} or an earlier day.</source>
        <comment>rule.support.start_not_later.mend</comment>
        <translation>Écrivez {earlier/support_start} ou un jour antérieur.</translation>
    </message>
    <message>
        <source>Sale ends ({end_of_sales}) before it starts ({general_availability}).</source>
        <comment>rule.lifecycle.sales_after_start.message</comment>
        <translation>La vente prend fin ({end_of_sales}) avant de commencer ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_sales} or {@general_availability}.</source>
        <comment>rule.lifecycle.sales_after_start.mend</comment>
        <translation>Corrigez {@end_of_sales} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the product is on sale ({general_availability}).</source>
        <comment>rule.lifecycle.life_after_start.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) avant que le produit soit en vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@general_availability}.</source>
        <comment>rule.lifecycle.life_after_start.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) while the product is still sold (to {end_of_sales}).</source>
        <comment>rule.lifecycle.life_after_sales.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) alors que le produit est encore vendu (jusqu’à {end_of_sales}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@end_of_sales}.</source>
        <comment>rule.lifecycle.life_after_sales.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The last unit was placed on the market ({last_placed_on_market}) before sale began ({general_availability}).</source>
        <comment>rule.lifecycle.placed_after_start.message</comment>
        <translation>Le dernier exemplaire a été mis sur le marché ({last_placed_on_market}) avant le début de la vente ({general_availability}).</translation>
    </message>
    <message>
        <source>Correct {@last_placed_on_market} or {@general_availability}.</source>
        <comment>rule.lifecycle.placed_after_start.mend</comment>
        <translation>Corrigez {@last_placed_on_market} ou {@general_availability}.</translation>
    </message>
    <message>
        <source>All support ends ({end_of_life}) before the last unit is placed on the market ({last_placed_on_market}).</source>
        <comment>rule.lifecycle.life_after_placing.message</comment>
        <translation>Toute assistance prend fin ({end_of_life}) avant que le dernier exemplaire soit mis sur le marché ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Correct {@end_of_life} or {@last_placed_on_market}.</source>
        <comment>rule.lifecycle.life_after_placing.mend</comment>
        <translation>Corrigez {@end_of_life} ou {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>The end is known, but not since when the product is on sale.</source>
        <comment>rule.lifecycle.start_undecided.message</comment>
        <translation>La fin est connue, mais pas depuis quand le produit est en vente.</translation>
    </message>
    <message>
        <source>Give the date of {@general_availability}.</source>
        <comment>rule.lifecycle.start_undecided.mend</comment>
        <translation>Donnez la date de {@general_availability}.</translation>
    </message>
    <message>
        <source>The end of all support is known ({end_of_life}), but not the last day of sale.</source>
        <comment>rule.lifecycle.sales_undecided.message</comment>
        <translation>La fin de toute assistance est connue ({end_of_life}), mais pas le dernier jour de vente.</translation>
    </message>
    <message>
        <source>Give the date of {@end_of_sales}.</source>
        <comment>rule.lifecycle.sales_undecided.mend</comment>
        <translation>Donnez la date de {@end_of_sales}.</translation>
    </message>
    <message>
        <source>The product is sold to {end_of_sales}, but gets security updates only to {support_end}.</source>
        <comment>rule.lifecycle.sold_unsupported.message</comment>
        <translation>Le produit est vendu jusqu’à {end_of_sales}, mais ne reçoit des mises à jour de sécurité que jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>rule.lifecycle.sold_unsupported.mend</comment>
        <translation>Arrêtez la vente plus tôt, ou assurez l’assistance plus longtemps.</translation>
    </message>
    <message>
        <source>The end of all support was published ({earlier/end_of_life}) and is now {@end_of_life=tba}.</source>
        <comment>rule.lifecycle.date_stays.message</comment>
        <translation>La fin de toute prise en charge était publiée ({earlier/end_of_life}) et est maintenant {@end_of_life=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give a later one.</source>
        <comment>rule.lifecycle.date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une ultérieure.</translation>
    </message>
    <message>
        <source>The end of all support was published as {earlier/end_of_life} and is now {end_of_life}.</source>
        <comment>rule.lifecycle.life_not_shortened.message</comment>
        <translation>La fin publiée de toute assistance était {earlier/end_of_life} et est maintenant {end_of_life}.</translation>
    </message>
    <message>
        <source>Keep the date, or tell those who have bought the device.</source>
        <comment>rule.lifecycle.life_not_shortened.mend</comment>
        <translation>Gardez la date, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The last day of sale was published ({earlier/end_of_sales}) and is now {@end_of_sales=tba}.</source>
        <comment>rule.lifecycle.sales_date_stays.message</comment>
        <translation>Le dernier jour de vente était publié ({earlier/end_of_sales}) et est maintenant {@end_of_sales=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.sales_date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>The first day of sale was published ({earlier/general_availability}) and is now {@general_availability=tba}.</source>
        <comment>rule.lifecycle.start_date_stays.message</comment>
        <translation>Le premier jour de vente était publié ({earlier/general_availability}) et est maintenant {@general_availability=tba}.</translation>
    </message>
    <message>
        <source>Keep the date, or give another one.</source>
        <comment>rule.lifecycle.start_date_stays.mend</comment>
        <translation>Gardez la date, ou donnez-en une autre.</translation>
    </message>
    <message>
        <source>Buyers of a device that guards a home need to know what it does without updates.</source>
        <comment>rule.afterwards.behaviour_unknown.message</comment>
        <translation>Les acheteurs d’un appareil qui protège un logement doivent savoir ce qu’il fait sans mises à jour.</translation>
    </message>
    <message>
        <source>Find out what the device does without updates, and say it.</source>
        <comment>rule.afterwards.behaviour_unknown.mend</comment>
        <translation>Cherchez ce que fait l’appareil sans mises à jour, et indiquez-le.</translation>
    </message>
    <message>
        <source>The device stops working, but {@end_of_life} does not tell when.</source>
        <comment>rule.afterwards.stops_without_date.message</comment>
        <translation>L’appareil cesse de fonctionner, mais {@end_of_life} n’indique pas quand.</translation>
    </message>
    <message>
        <source>Add {@end_of_life} with its date.</source>
        <comment>rule.afterwards.stops_without_date.mend</comment>
        <translation>Ajoutez {@end_of_life} avec sa date.</translation>
    </message>
    <message>
        <source>Users are told of updates, but not that support ends.</source>
        <comment>rule.afterwards.nobody_told.message</comment>
        <translation>Les utilisateurs sont informés des mises à jour, mais pas de la fin de l’assistance.</translation>
    </message>
    <message>
        <source>Tell them in the same way and name it in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why that cannot be done.</source>
        <comment>rule.afterwards.nobody_told.mend</comment>
        <translation>Informez-les de la même manière et indiquez-la dans {@end_of_support_notice}, ou expliquez dans {@end_of_support_notice_reason} pourquoi ce n’est pas possible.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works as before when support ends; this one says less.</source>
        <comment>rule.afterwards.not_worse.message</comment>
        <translation>La révision précédente disait que l’appareil fonctionne comme avant à la fin de l’assistance&#xa0;; celle-ci promet moins.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_worse.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The revision before this one said that some functions stop; now the device stops working.</source>
        <comment>rule.afterwards.not_stopped.message</comment>
        <translation>La révision précédente disait que certaines fonctions s’arrêtent&#xa0;; maintenant, l’appareil cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.not_stopped.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The device does not last as long as an ordinary one and loses functions when support ends; the label warns of it.</source>
        <comment>rule.afterwards.warned_before_sale.message</comment>
        <translation>L’appareil dure moins longtemps qu’un appareil ordinaire et perd des fonctions à la fin de l’assistance&#xa0;; l’étiquette en avertit.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>rule.afterwards.warned_before_sale.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>All devices have the same password and nobody can change it.</source>
        <comment>rule.contact.password_fixed.message</comment>
        <translation>Tous les appareils ont le même mot de passe et personne ne peut le changer.</translation>
    </message>
    <message>
        <source>Let the user set a password, or give each device its own.</source>
        <comment>rule.contact.password_fixed.mend</comment>
        <translation>Laissez l’utilisateur choisir un mot de passe, ou donnez à chaque appareil le sien.</translation>
    </message>
    <message>
        <source>The registration number {item/registration_id} does not hold the day on which the label ends, {item/expires}.</source>
        <comment>rule.claims.number.message</comment>
        <translation>Le numéro d’enregistrement {item/registration_id} ne contient pas le jour où le label expire, {item/expires}.</translation>
    </message>
    <message>
        <source>Copy the number from the label; it reads CSA/DDMMYY/number.</source>
        <comment>rule.claims.number.mend</comment>
        <translation>Copiez le numéro du label&#xa0;; il est de la forme CSA/JJMMAA/numéro.</translation>
    </message>
    <message>
        <source>The label of Singapore lasts three years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.three_years.message</comment>
        <translation>Le label de Singapour est valable trois ans au plus, mais celui-ci le serait de {item/issued} à {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.three_years.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>A JC-STAR label lasts two years at most, but this one is to last from {item/issued} to {item/expires}.</source>
        <comment>rule.claims.two_years.message</comment>
        <translation>Un label JC-STAR est valable deux ans au plus, mais celui-ci le serait de {item/issued} à {item/expires}.</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.two_years.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>The label lasts to {item/expires}, longer than the support to {support_end}.</source>
        <comment>rule.claims.within_support.message</comment>
        <translation>Le label est valable jusqu’à {item/expires}, plus longtemps que l’assistance, qui dure jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two days; the label lasts no longer than security updates do.</source>
        <comment>rule.claims.within_support.mend</comment>
        <translation>Corrigez l’un des deux jours&#xa0;; le label ne dure pas plus longtemps que les mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>The label ends ({item/expires}) before it was issued ({item/issued}).</source>
        <comment>rule.claims.expires_after_issue.message</comment>
        <translation>Le label expire ({item/expires}) avant d’avoir été délivré ({item/issued}).</translation>
    </message>
    <message>
        <source>Copy both days from the certificate.</source>
        <comment>rule.claims.expires_after_issue.mend</comment>
        <translation>Copiez les deux jours du certificat.</translation>
    </message>
    <message>
        <source>This label has ended, {item/expires}.</source>
        <comment>rule.claims.expired.message</comment>
        <translation>Ce label a expiré ({item/expires}).</translation>
    </message>
    <message>
        <source>The Finnish label is no longer given.</source>
        <comment>rule.claims.no_longer_issued.message</comment>
        <translation>Le label finlandais n’est plus attribué.</translation>
    </message>
    <message>
        <source>Take it out once its day has come.</source>
        <comment>rule.claims.no_longer_issued.mend</comment>
        <translation>Retirez-le une fois son dernier jour venu.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but {@product_variant_batch} is missing.</source>
        <comment>rule.statement.names_the_batch.message</comment>
        <translation>Une attestation de conformité est signée, mais {@product_variant_batch} manque.</translation>
    </message>
    <message>
        <source>Name the type or batch for which the statement stands.</source>
        <comment>rule.statement.names_the_batch.mend</comment>
        <translation>Indiquez le type ou le lot auquel s’applique l’attestation.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but the maker&apos;s postal address is missing.</source>
        <comment>rule.statement.names_the_maker.message</comment>
        <translation>Une attestation de conformité est signée, mais l’adresse postale du fabricant manque.</translation>
    </message>
    <message>
        <source>Add {@manufacturer_address}.</source>
        <comment>rule.statement.names_the_maker.mend</comment>
        <translation>Ajoutez {@manufacturer_address}.</translation>
    </message>
    <message>
        <source>A statement of compliance is signed, but not the end of support that held when the first unit was supplied.</source>
        <comment>rule.statement.names_the_period.message</comment>
        <translation>Une attestation de conformité est signée, mais il manque la fin de l’assistance promise lorsque le premier exemplaire a été fourni.</translation>
    </message>
    <message>
        <source>Add {@support_end_at_first_supply}.</source>
        <comment>rule.statement.names_the_period.mend</comment>
        <translation>Ajoutez {@support_end_at_first_supply}.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but the texts are in &quot;{language}&quot;.</source>
        <comment>rule.text.english.message</comment>
        <translation>Le Royaume-Uni demande la déclaration en anglais, mais les textes sont en «&#xa0;{language}&#xa0;».</translation>
    </message>
    <message>
        <source>Write the texts in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english.mend</comment>
        <translation>Écrivez aussi les textes en anglais, sous «&#xa0;en&#xa0;».</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which promises buyers more than it means.</source>
        <comment>rule.text.no_vague_promise.message</comment>
        <translation>Le texte dit «&#xa0;{word}&#xa0;», ce qui promet aux acheteurs plus que cela ne signifie.</translation>
    </message>
    <message>
        <source>Name a date, or leave the words out.</source>
        <comment>rule.text.no_vague_promise.mend</comment>
        <translation>Indiquez une date, ou supprimez ces mots.</translation>
    </message>
    <message>
        <source>The text says &quot;{word}&quot;, which buyers misread.</source>
        <comment>rule.text.plain_words.message</comment>
        <translation>Le texte dit «&#xa0;{word}&#xa0;», ce que les acheteurs comprennent mal.</translation>
    </message>
    <message>
        <source>Use plainer words.</source>
        <comment>rule.text.plain_words.mend</comment>
        <translation>Utilisez des mots plus simples.</translation>
    </message>
    <message>
        <source>NTIA 2017 elements with the FTC&apos;s additions</source>
        <comment>profile.ntia.title</comment>
        <translation>Éléments de la NTIA de 2017 avec les ajouts de la FTC</translation>
    </message>
    <message>
        <source>UK Product Security Regulations 2023</source>
        <comment>profile.uk-psti.title</comment>
        <translation>Réglementation britannique de 2023 sur la sécurité des produits</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act</source>
        <comment>profile.eu-cra.title</comment>
        <translation>Règlement de l’UE sur la cyberrésilience</translation>
    </message>
    <message>
        <source>EU ecodesign of smartphones and tablets</source>
        <comment>profile.eu-phone-tablet.title</comment>
        <translation>Écoconception des smartphones et tablettes dans l’UE</translation>
    </message>
    <message>
        <source>Australian smart device rules 2025</source>
        <comment>profile.au-smart-devices.title</comment>
        <translation>Règles australiennes de 2025 sur les appareils intelligents</translation>
    </message>
    <message>
        <source>US Cyber Trust Mark, data for the registry</source>
        <comment>profile.us-cyber-trust-mark.title</comment>
        <translation>US Cyber Trust Mark, données pour le registre</translation>
    </message>
    <message>
        <source>ETSI EN 303 645, provisions on updates</source>
        <comment>profile.etsi-303-645.title</comment>
        <translation>ETSI EN 303 645, dispositions sur les mises à jour</translation>
    </message>
    <message>
        <source>OpenEoX Core 1.0, what a file of it needs</source>
        <comment>profile.openeox.title</comment>
        <translation>OpenEoX Core 1.0, ce qu’il faut à un tel fichier</translation>
    </message>
    <message>
        <source>A statement of compliance names the type and the batch; write &quot;all units&quot; where every unit is meant.</source>
        <comment>field.product_variant_batch.help</comment>
        <translation>Une attestation de conformité indique le type et le lot&#xa0;; écrivez «&#xa0;tous les appareils&#xa0;» si chaque exemplaire est visé.</translation>
    </message>
    <message>
        <source>Automatic updates cannot both be on when the device is sold and wait to be switched on.</source>
        <comment>rule.updating.one_automatic_way.message</comment>
        <translation>Les mises à jour automatiques ne peuvent pas être à la fois activées à la vente et à activer par l’utilisateur.</translation>
    </message>
    <message>
        <source>Leave out one of {@update_delivery=automatic_default_on} and {@update_delivery=automatic_opt_in}.</source>
        <comment>rule.updating.one_automatic_way.mend</comment>
        <translation>Retirez {@update_delivery=automatic_default_on} ou {@update_delivery=automatic_opt_in}.</translation>
    </message>
    <message>
        <source>Since which moment is it on sale?</source>
        <comment>field.openeox_moments.general_availability.question</comment>
        <translation>Depuis quel moment est-il en vente&#xa0;?</translation>
    </message>
    <message>
        <source>At which moment does its sale end?</source>
        <comment>field.openeox_moments.end_of_sales.question</comment>
        <translation>À quel moment sa vente se termine-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>At which moment does security support end?</source>
        <comment>field.openeox_moments.end_of_security_support.question</comment>
        <translation>À quel moment l’assistance de sécurité se termine-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>At which moment does all support end?</source>
        <comment>field.openeox_moments.end_of_life.question</comment>
        <translation>À quel moment toute assistance se termine-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>At which moment was that file last changed?</source>
        <comment>field.openeox_moments.last_updated.question</comment>
        <translation>À quel moment ce fichier a-t-il été modifié pour la dernière fois&#xa0;?</translation>
    </message>
    <message>
        <source>The program writes it. It tells later programs how to read the file.</source>
        <comment>field.schema_version.help</comment>
        <translation>Le programme l’écrit. Elle indique aux programmes futurs comment lire le fichier.</translation>
    </message>
    <message>
        <source>Which revision is this?</source>
        <comment>field.revision.question</comment>
        <translation>De quelle révision s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>The fingerprint (SHA-256) of the revision before this one, 64 characters. The program writes it when the next revision is begun.</source>
        <comment>field.supersedes.help</comment>
        <translation>L’empreinte (SHA-256) de la révision précédente, 64 caractères. Le programme l’écrit quand la révision suivante est commencée.</translation>
    </message>
    <message>
        <source>GTIN (EAN, UPC) of 8, 12, 13 or 14 digits. The code on the label can carry it, so that a till and a phone read the same code.</source>
        <comment>field.gtin.help</comment>
        <translation>GTIN (EAN, UPC) de 8, 12, 13 ou 14 chiffres. Le code de l’étiquette peut le contenir, pour qu’une caisse et un téléphone lisent le même code.</translation>
    </message>
    <message>
        <source>Where the code leads</source>
        <comment>field.code_leads_to.title</comment>
        <translation>Où mène le code</translation>
    </message>
    <message>
        <source>Which address is in the code on the label?</source>
        <comment>field.code_leads_to.question</comment>
        <translation>Quelle adresse le code de l’étiquette contient-il&#xa0;?</translation>
    </message>
    <message>
        <source>The page is what you entered as the page with all details. The GS1 Digital Link is made of its host and the barcode number (https://HOST/01/GTIN); your server has to send it on to the page. Without an answer it is the GS1 Digital Link.</source>
        <comment>field.code_leads_to.help</comment>
        <translation>La page est celle que vous avez indiquée comme page avec tous les détails. Le GS1 Digital Link est formé de son hôte et du numéro de code-barres (https://HOST/01/GTIN)&#xa0;; votre serveur doit le rediriger vers la page. Sans réponse, c’est le GS1 Digital Link.</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.title</comment>
        <translation>La page avec tous les détails</translation>
    </message>
    <message>
        <source>The page with all details</source>
        <comment>field.code_leads_to.page.label</comment>
        <translation>La page avec tous les détails</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.title</comment>
        <translation>Le GS1 Digital Link avec le numéro de code-barres</translation>
    </message>
    <message>
        <source>The GS1 Digital Link with the barcode number</source>
        <comment>field.code_leads_to.gs1_digital_link.label</comment>
        <translation>Le GS1 Digital Link avec le numéro de code-barres</translation>
    </message>
    <message>
        <source>Yes means that whoever signs up for notices gets no advertising.</source>
        <comment>field.notice_signup_not_marketing.help</comment>
        <translation>Oui signifie que les personnes inscrites aux avis ne reçoivent pas de publicité.</translation>
    </message>
    <message>
        <source>Without a promised date the label must say so in plain words.</source>
        <comment>field.unsupported_statement_ack.help</comment>
        <translation>Sans date promise, l’étiquette doit le dire en termes clairs.</translation>
    </message>
    <message>
        <source>How many days at most until a reporter hears from you again?</source>
        <comment>field.vuln_status_interval_days.question</comment>
        <translation>Au bout de combien de jours au plus l’auteur d’un signalement a-t-il de nouveau de vos nouvelles&#xa0;?</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, which lies in the future.</source>
        <comment>rule.document.updated_in_future.message</comment>
        <translation>Le fichier indique {last_updated} comme dernière modification, une date future.</translation>
    </message>
    <message>
        <source>Write the time of the last change before you publish the file, and check the clock of your computer.</source>
        <comment>rule.document.updated_in_future.mend</comment>
        <translation>Écrivez le moment de la dernière modification avant de publier le fichier, et vérifiez l’horloge de votre ordinateur.</translation>
    </message>
    <message>
        <source>The file says that it was last changed on {last_updated}, before there were such disclosures.</source>
        <comment>rule.document.updated_too_early.message</comment>
        <translation>Le fichier indique {last_updated} comme dernière modification, avant que de telles déclarations n’existent.</translation>
    </message>
    <message>
        <source>Check the year.</source>
        <comment>rule.document.updated_too_early.mend</comment>
        <translation>Vérifiez l’année.</translation>
    </message>
    <message>
        <source>Set {@hardware_replacement/offered} to {@hardware_replacement/offered=not_offered}, or give the new date, in the next revision.</source>
        <comment>rule.updating.still_replaced.mend</comment>
        <translation>Choisissez pour {@hardware_replacement/offered} la réponse {@hardware_replacement/offered=not_offered}, ou donnez la nouvelle date, dans la révision suivante.</translation>
    </message>
    <message>
        <source>Support ended {support_end}, before this first disclosure was written ({last_updated}).</source>
        <comment>rule.support.new_already_ended.message</comment>
        <translation>L’assistance a pris fin ({support_end}) avant que cette première déclaration soit écrite ({last_updated}).</translation>
    </message>
    <message>
        <source>The last unit is placed on the market on {last_placed_on_market}, but support ends {support_end}, less than five years later.</source>
        <comment>rule.support.five_years.message</comment>
        <translation>Le dernier exemplaire est mis sur le marché le {last_placed_on_market}, mais l’assistance prend fin ({support_end}) moins de cinq ans après.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou indiquez dans {@expected_use_years} que l’appareil est utilisé pendant moins de cinq ans.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}.</source>
        <comment>rule.support.expected_use.message</comment>
        <translation>L’appareil est utilisé pendant {expected_use_years} ans, mais l’assistance du dernier exemplaire, mis sur le marché le {last_placed_on_market}, dure moins longtemps, jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>Take it out, or give the days of the new one, in the next revision.</source>
        <comment>rule.claims.expired.mend</comment>
        <translation>Retirez-le, ou donnez les jours du nouveau, dans la révision suivante.</translation>
    </message>
    <message>
        <source>Electronic shelf label, 400 x 300 dots</source>
        <comment>template.esl.title</comment>
        <translation>Étiquette électronique de rayon, 400 x 300 points</translation>
    </message>
    <message>
        <source>Electronic shelf label, 296 x 128 dots</source>
        <comment>template.esl_small.title</comment>
        <translation>Étiquette électronique de rayon, 296 x 128 points</translation>
    </message>
    <message>
        <source>Full facts panel for packaging</source>
        <comment>template.panel.title</comment>
        <translation>Panneau complet pour l’emballage</translation>
    </message>
    <message>
        <source>Fact sheet, A4</source>
        <comment>template.sheet.title</comment>
        <translation>Fiche, A4</translation>
    </message>
    <message>
        <source>Fact sheet, US Letter</source>
        <comment>template.sheet_letter.title</comment>
        <translation>Fiche, US Letter</translation>
    </message>
    <message>
        <source>Shelf-edge label</source>
        <comment>template.shelf.title</comment>
        <translation>Étiquette de rayon</translation>
    </message>
    <message>
        <source>Wide compact strip for boxes</source>
        <comment>template.strip.title</comment>
        <translation>Bande large pour boîtes</translation>
    </message>
    <message>
        <source>Small square tag, date and QR only</source>
        <comment>template.tag.title</comment>
        <translation>Petit carré, date et QR seulement</translation>
    </message>
    <message>
        <source>4 x 6 inch label, thermal printer</source>
        <comment>template.thermal.title</comment>
        <translation>Étiquette 4 x 6 pouces, imprimante thermique</translation>
    </message>
    <message>
        <source>The code on the label leads here, unless you choose the GS1 Digital Link for it. It must work for as long as the label can be read.</source>
        <comment>field.detail_url.help</comment>
        <translation>Le code de l’étiquette mène ici, sauf si vous choisissez pour lui le GS1 Digital Link. L’adresse doit fonctionner aussi longtemps que l’étiquette peut être lue.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.update_fix_time_days.help</comment>
        <translation>Jours calendaires&#xa0;; les week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.end_of_support_notice_days.help</comment>
        <translation>Jours calendaires&#xa0;; les week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_ack_days.help</comment>
        <translation>Jours calendaires&#xa0;; les week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <source>Calendar days; weekends and holidays count.</source>
        <comment>field.vuln_status_interval_days.help</comment>
        <translation>Jours calendaires&#xa0;; les week-ends et jours fériés comptent.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but support ends {support_end}, less than five years from today.</source>
        <comment>rule.support.five_years_placed.message</comment>
        <translation>Des appareils sont encore mis sur le marché, mais la prise en charge se termine le {support_end}, dans moins de cinq ans.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or name in {@expected_use_years} that the device is used for less than five years.</source>
        <comment>rule.support.five_years_placed.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou indiquez dans {@expected_use_years} que l’appareil est utilisé pendant moins de cinq ans.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}.</source>
        <comment>rule.support.expected_use_placed.message</comment>
        <translation>L’appareil est utilisé {expected_use_years} ans et des appareils sont encore mis sur le marché, mais la prise en charge se termine plus tôt, le {support_end}.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.expected_use_placed.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>Add it, for example: {line}</source>
        <comment>finding.phrase.add.example</comment>
        <translation>Ajoutez-le, par exemple&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.phrase.add.it</comment>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>Add it with one of: {answers}.</source>
        <comment>finding.phrase.add.one_of</comment>
        <translation>Ajoutez l’une de ces réponses&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>Add it with some of: {answers}.</source>
        <comment>finding.phrase.add.some_of</comment>
        <translation>Ajoutez certaines de ces réponses&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <comment>finding.phrase.format.7z</comment>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <comment>finding.phrase.format.bmp</comment>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a file packed with bzip2</source>
        <comment>finding.phrase.format.bzip2</comment>
        <translation>un fichier compressé par bzip2</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <comment>finding.phrase.format.empty_zip</comment>
        <translation>une archive ZIP vide</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <comment>finding.phrase.format.gif</comment>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a file packed with gzip</source>
        <comment>finding.phrase.format.gzip</comment>
        <translation>un fichier compressé par gzip</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <comment>finding.phrase.format.jpeg</comment>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>an office document of an old kind</source>
        <comment>finding.phrase.format.old_office</comment>
        <translation>un document bureautique d’un ancien type</translation>
    </message>
    <message>
        <source>a PDF file</source>
        <comment>finding.phrase.format.pdf</comment>
        <translation>un fichier PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <comment>finding.phrase.format.png</comment>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <comment>finding.phrase.format.postscript</comment>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>finding.phrase.format.program</comment>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <comment>finding.phrase.format.rar</comment>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <comment>finding.phrase.format.rtf</comment>
        <translation>un document RTF</translation>
    </message>
    <message>
        <source>an SVG picture</source>
        <comment>finding.phrase.format.svg</comment>
        <translation>une image SVG</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <comment>finding.phrase.format.tiff</comment>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a web page</source>
        <comment>finding.phrase.format.web_page</comment>
        <translation>une page web</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <comment>finding.phrase.format.webp</comment>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>an XML file</source>
        <comment>finding.phrase.format.xml</comment>
        <translation>un fichier XML</translation>
    </message>
    <message>
        <source>a file packed with xz</source>
        <comment>finding.phrase.format.xz</comment>
        <translation>un fichier compressé par xz</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <comment>finding.phrase.format.zip</comment>
        <translation>une archive ZIP ou un document bureautique</translation>
    </message>
    <message>
        <source>a file for label printers (ZPL)</source>
        <comment>finding.phrase.format.zpl</comment>
        <translation>un fichier pour imprimantes d’étiquettes (ZPL)</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <comment>finding.phrase.item.pictogram</comment>
        <translation>un pictogramme</translation>
    </message>
    <message>
        <source>a line or an area</source>
        <comment>finding.phrase.item.rule</comment>
        <translation>une ligne ou une surface</translation>
    </message>
    <message>
        <source>the QR code</source>
        <comment>finding.phrase.item.symbol</comment>
        <translation>le code QR</translation>
    </message>
    <message>
        <source>the text {text}</source>
        <comment>finding.phrase.item.text</comment>
        <translation>le texte {text}</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>finding.phrase.kind.boolean</comment>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>finding.phrase.kind.list</comment>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of fields</source>
        <comment>finding.phrase.kind.map</comment>
        <translation>un groupe de champs</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>finding.phrase.kind.nothing</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>finding.phrase.kind.number</comment>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>finding.phrase.kind.text</comment>
        <translation>un texte</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.list.and</comment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.list.or</comment>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>revisions {first} to {last} are missing</source>
        <comment>finding.phrase.missing.many</comment>
        <translation>les révisions {first} à {last} manquent</translation>
    </message>
    <message>
        <source>revision {first} is missing</source>
        <comment>finding.phrase.missing.one</comment>
        <translation>la révision {first} manque</translation>
    </message>
    <message>
        <source>revisions {first} and {last} are missing</source>
        <comment>finding.phrase.missing.two</comment>
        <translation>les révisions {first} et {last} manquent</translation>
    </message>
    <message>
        <source>{key} ({date})</source>
        <comment>finding.phrase.openeox.date</comment>
        <translation>{key} ({date})</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.part.fingerprint</comment>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>length of the period</source>
        <comment>finding.phrase.part.length</comment>
        <translation>durée de la période</translation>
    </message>
    <message>
        <source>maker and model</source>
        <comment>finding.phrase.part.maker</comment>
        <translation>fabricant et modèle</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.part.model</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>finding.phrase.part.note</comment>
        <translation>explication</translation>
    </message>
    <message>
        <source>time bar</source>
        <comment>finding.phrase.part.term</comment>
        <translation>barre de durée</translation>
    </message>
    <message>
        <source>title</source>
        <comment>finding.phrase.part.title</comment>
        <translation>titre</translation>
    </message>
    <message>
        <source>address</source>
        <comment>finding.phrase.part.url</comment>
        <translation>adresse</translation>
    </message>
    <message>
        <source>revision {number} ({file})</source>
        <comment>finding.phrase.revision.file</comment>
        <translation>la révision {number} ({file})</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <comment>finding.phrase.revision.number</comment>
        <translation>la révision {number}</translation>
    </message>
    <message>
        <source>a box</source>
        <comment>finding.phrase.thing.a_box</comment>
        <translation>une boîte</translation>
    </message>
    <message>
        <source>the box {name}</source>
        <comment>finding.phrase.thing.box</comment>
        <translation>la boîte {name}</translation>
    </message>
    <message>
        <source>the frame</source>
        <comment>finding.phrase.thing.frame</comment>
        <translation>le cadre</translation>
    </message>
    <message>
        <source>the next page</source>
        <comment>finding.phrase.thing.next_page</comment>
        <translation>la page suivante</translation>
    </message>
    <message>
        <source>the style {name}</source>
        <comment>finding.phrase.thing.style</comment>
        <translation>le style {name}</translation>
    </message>
    <message>
        <source>the styles</source>
        <comment>finding.phrase.thing.styles</comment>
        <translation>les styles</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>finding.phrase.thing.template</comment>
        <translation>le modèle</translation>
    </message>
    <message>
        <source>{number} days</source>
        <comment>finding.phrase.unit.days</comment>
        <translation>{number} jours</translation>
    </message>
    <message>
        <source>{number} years</source>
        <comment>finding.phrase.unit.years</comment>
        <translation>{number} ans</translation>
    </message>
    <message>
        <source>always</source>
        <comment>finding.phrase.where.always</comment>
        <translation>toujours</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <comment>finding.phrase.where.and</comment>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{question} is at least {number}</source>
        <comment>finding.phrase.where.at_least</comment>
        <translation>{question} est au moins {number}</translation>
    </message>
    <message>
        <source>{question} contains {answers}</source>
        <comment>finding.phrase.where.contains</comment>
        <translation>{question} contient {answers}</translation>
    </message>
    <message>
        <source>{question} does not contain {answers}</source>
        <comment>finding.phrase.where.contains_not</comment>
        <translation>{question} ne contient pas {answers}</translation>
    </message>
    <message>
        <source>the earlier {question}</source>
        <comment>finding.phrase.where.earlier</comment>
        <translation>la réponse précédente à {question}</translation>
    </message>
    <message>
        <source>{question} is given</source>
        <comment>finding.phrase.where.given</comment>
        <translation>{question} a une réponse</translation>
    </message>
    <message>
        <source>{question} is {answers}</source>
        <comment>finding.phrase.where.is</comment>
        <translation>{question} est {answers}</translation>
    </message>
    <message>
        <source>{question} is not {answers}</source>
        <comment>finding.phrase.where.is_not</comment>
        <translation>{question} n’est pas {answers}</translation>
    </message>
    <message>
        <source>{question} is less than {number}</source>
        <comment>finding.phrase.where.less_than</comment>
        <translation>{question} est inférieur à {number}</translation>
    </message>
    <message>
        <source>{question} matches {pattern}</source>
        <comment>finding.phrase.where.matches</comment>
        <translation>{question} correspond à {pattern}</translation>
    </message>
    <message>
        <source>not ({where})</source>
        <comment>finding.phrase.where.not</comment>
        <translation>non ({where})</translation>
    </message>
    <message>
        <source>{question} is not given</source>
        <comment>finding.phrase.where.not_given</comment>
        <translation>{question} n’a pas de réponse</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <comment>finding.phrase.where.or</comment>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>{question} has an item where {where}</source>
        <comment>finding.phrase.where.some</comment>
        <translation>{question} a un élément où {where}</translation>
    </message>
    <message>
        <source>{answer} cannot stand beside other choices of {question}.</source>
        <comment>finding.choice.exclusive.message</comment>
        <translation>{answer} ne peut pas accompagner d’autres réponses à {question}.</translation>
    </message>
    <message>
        <source>Take {answer} out, or all the others.</source>
        <comment>finding.choice.exclusive.mend</comment>
        <translation>Retirez {answer}, ou toutes les autres.</translation>
    </message>
    <message>
        <source>{question} has {answer} twice.</source>
        <comment>finding.choice.twice.message</comment>
        <translation>{question} contient deux fois {answer}.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <comment>finding.choice.twice.mend</comment>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>{value} is not one of the choices of {question}.</source>
        <comment>finding.choice.unknown.message</comment>
        <translation>{value} n’est pas une des réponses à {question}.</translation>
    </message>
    <message>
        <source>Write one of: {answers}.</source>
        <comment>finding.choice.unknown:any.mend</comment>
        <translation>Écrivez l’une de celles-ci&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.choice.unknown:meant.mend</comment>
        <translation>Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>The code opens {address}, which leaves out a part of {field}: {lost}.</source>
        <comment>finding.code.address_loses.message</comment>
        <translation>Le code ouvre {address}&#xa0;; ce qu’il omet de {field}&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; then the code holds {field} as it is.</source>
        <comment>finding.code.address_loses:link.mend</comment>
        <translation>Choisissez pour {@code_leads_to} la réponse {@code_leads_to=page}&#xa0;; le code contient alors {field} tel quel.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or take it out of {field}.</source>
        <comment>finding.code.address_loses:page.mend</comment>
        <translation>Choisissez pour {@code_leads_to} la réponse {@code_leads_to=page}, ou retirez-le de {field}.</translation>
    </message>
    <message>
        <source>The code opens {address} and not {@detail_url}.</source>
        <comment>finding.code.not_chosen.message</comment>
        <translation>Le code ouvre {address} et non {@detail_url}.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}; or to {@code_leads_to=gs1_digital_link}, if your server sends that address on to the page.</source>
        <comment>finding.code.not_chosen.mend</comment>
        <translation>Choisissez pour {@code_leads_to} la réponse {@code_leads_to=page}&#xa0;; ou {@code_leads_to=gs1_digital_link}, si votre serveur redirige cette adresse vers la page.</translation>
    </message>
    <message>
        <source>The code opens {address}.</source>
        <comment>finding.code.redirect.message</comment>
        <translation>Le code ouvre {address}.</translation>
    </message>
    <message>
        <source>Make sure that your server sends it on to {page}.</source>
        <comment>finding.code.redirect.mend</comment>
        <translation>Veillez à ce que votre serveur la redirige vers {page}.</translation>
    </message>
    <message>
        <source>The code opens {address}, but {host} is shared by many and not yours to set up.</source>
        <comment>finding.code.shared_host.message</comment>
        <translation>Le code ouvre {address}, mais {host} est partagé par beaucoup et vous ne pouvez pas le configurer.</translation>
    </message>
    <message>
        <source>Set {@code_leads_to} to {@code_leads_to=page}, or use a page on a host of your own.</source>
        <comment>finding.code.shared_host.mend</comment>
        <translation>Choisissez pour {@code_leads_to} la réponse {@code_leads_to=page}, ou prenez une page sur un hôte à vous.</translation>
    </message>
    <message>
        <source>{field} lies {years} years ahead: {date}.</source>
        <comment>finding.date.far:ahead.message</comment>
        <translation>{field} est à {years} ans d’ici&#xa0;: {date}.</translation>
    </message>
    <message>
        <source>Check the year. If no day is decided, do not write one that means &quot;never&quot;.</source>
        <comment>finding.date.far:ahead.mend</comment>
        <translation>Vérifiez l’année. Si aucun jour n’est décidé, n’en écrivez pas un qui veuille dire «&#xa0;jamais&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is {date}, which programs write for an unknown date.</source>
        <comment>finding.date.far:unset.message</comment>
        <translation>{field} est {date}, ce que des programmes écrivent pour une date inconnue.</translation>
    </message>
    <message>
        <source>Check the date, or take it out.</source>
        <comment>finding.date.far:unset.mend</comment>
        <translation>Vérifiez la date, ou retirez-la.</translation>
    </message>
    <message>
        <source>{field} has blanks or other marks around the date.</source>
        <comment>finding.date.invalid:marks.message</comment>
        <translation>{field}&#xa0;: il y a des espaces ou d’autres signes autour de la date.</translation>
    </message>
    <message>
        <source>Write {date} and nothing around it.</source>
        <comment>finding.date.invalid:marks.mend</comment>
        <translation>Écrivez {date} et rien autour.</translation>
    </message>
    <message>
        <source>{field} should be a date, but is {value}.</source>
        <comment>finding.date.invalid:no_date.message</comment>
        <translation>{field}&#xa0;: une date est attendue ici, mais il y a {value}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.date.invalid:no_date.mend</comment>
        <translation>Écrivez une date comme {example}.</translation>
    </message>
    <message>
        <source>{field} names a day or month that the calendar does not have: {value}.</source>
        <comment>finding.date.invalid:no_such_day.message</comment>
        <translation>{field}&#xa0;: ce jour ou ce mois n’existe pas dans le calendrier&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:no_such_day.mend</comment>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>{field} names a year outside of 2000 to 2099: {value}.</source>
        <comment>finding.date.invalid:year.message</comment>
        <translation>{field}&#xa0;: l’année n’est pas entre 2000 et 2099&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <comment>finding.date.invalid:year.mend</comment>
        <translation>Corrigez la date.</translation>
    </message>
    <message>
        <source>{value} is a length of time: when does the clock start and stop?</source>
        <comment>finding.date.length_of_time.message</comment>
        <translation>{value} est une durée&#xa0;: quand commence-t-elle et quand finit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>{field} should be a date with the time in UTC.</source>
        <comment>finding.date.no_time.message</comment>
        <translation>{field}&#xa0;: une date avec l’heure UTC est attendue ici.</translation>
    </message>
    <message>
        <source>Add the time in UTC: {example}.</source>
        <comment>finding.date.no_time:day.mend</comment>
        <translation>Ajoutez l’heure UTC&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>Write date and time in UTC, such as {example}.</source>
        <comment>finding.date.no_time:other.mend</comment>
        <translation>Écrivez la date et l’heure UTC, comme {example}.</translation>
    </message>
    <message>
        <source>Say that it is in UTC by a Z at the end, such as {example}.</source>
        <comment>finding.date.no_time:zone.mend</comment>
        <translation>Indiquez par un Z à la fin que c’est UTC, comme {example}.</translation>
    </message>
    <message>
        <source>{value} is still to be filled in.</source>
        <comment>finding.date.placeholder.message</comment>
        <translation>{value} reste à remplir.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.placeholder.mend</comment>
        <translation>Écrivez la date elle-même, comme {example}.</translation>
    </message>
    <message>
        <source>{field} names only a month.</source>
        <comment>finding.date.precision:day.message</comment>
        <translation>{field} n’indique qu’un mois.</translation>
    </message>
    <message>
        <source>Add the day, such as {example}.</source>
        <comment>finding.date.precision:day.mend</comment>
        <translation>Ajoutez le jour, comme {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month.message</comment>
        <translation>{field} n’indique qu’une année.</translation>
    </message>
    <message>
        <source>Add the month, such as {example}.</source>
        <comment>finding.date.precision:month.mend</comment>
        <translation>Ajoutez le mois, comme {example}.</translation>
    </message>
    <message>
        <source>{field} names only a year.</source>
        <comment>finding.date.precision:month_and_day.message</comment>
        <translation>{field} n’indique qu’une année.</translation>
    </message>
    <message>
        <source>Add the month and the day, such as {example}.</source>
        <comment>finding.date.precision:month_and_day.mend</comment>
        <translation>Ajoutez le mois et le jour, comme {example}.</translation>
    </message>
    <message>
        <source>{value} promises no date: it may end at any time.</source>
        <comment>finding.date.vague.message</comment>
        <translation>{value} ne promet aucune date&#xa0;: cela peut finir à tout moment.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.vague.mend</comment>
        <translation>Écrivez la date elle-même, comme {example}.</translation>
    </message>
    <message>
        <source>The choice {before} is now named {now}.</source>
        <comment>finding.document.choice_renamed.message</comment>
        <translation>La réponse {before} s’appelle maintenant {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend</comment>
        <translation>«&#xa0;updatefacts upgrade&#xa0;» l’écrit ainsi.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.choice_renamed:asked.mend_in_form</comment>
        <translation>La prochaine modification l’écrit ainsi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.choice_renamed:done.mend</comment>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>The field {before} is now named {now}.</source>
        <comment>finding.document.field_renamed.message</comment>
        <translation>Le champ {before} s’appelle maintenant {now}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend</comment>
        <translation>«&#xa0;updatefacts upgrade&#xa0;» l’écrit ainsi.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.field_renamed:asked.mend_in_form</comment>
        <translation>La prochaine modification l’écrit ainsi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.field_renamed:done.mend</comment>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>This is no disclosure: it holds no fields.</source>
        <comment>finding.document.no_fields.message</comment>
        <translation>Ce n’est pas une déclaration&#xa0;: elle ne contient aucun champ.</translation>
    </message>
    <message>
        <source>Write one field a line, such as &quot;product_name: My device&quot;; &quot;updatefacts new&quot; writes a file to start with.</source>
        <comment>finding.document.no_fields.mend</comment>
        <translation>Écrivez un champ par ligne, comme «&#xa0;product_name: Mon appareil&#xa0;»&#xa0;; «&#xa0;updatefacts new&#xa0;» écrit un fichier pour commencer.</translation>
    </message>
    <message>
        <source>Answer the questions.</source>
        <comment>finding.document.no_fields.mend_in_form</comment>
        <translation>Répondez aux questions.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions and is read as version {ours}.</source>
        <comment>finding.document.version_earlier.message</comment>
        <translation>Ce fichier suit la version {version} des définitions et est lu comme version {ours}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts upgrade&quot; writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend</comment>
        <translation>«&#xa0;updatefacts upgrade&#xa0;» l’écrit ainsi.</translation>
    </message>
    <message>
        <source>The next change writes it so.</source>
        <comment>finding.document.version_earlier:asked.mend_in_form</comment>
        <translation>La prochaine modification l’écrit ainsi.</translation>
    </message>
    <message>
        <source>Done.</source>
        <comment>finding.document.version_earlier:done.mend</comment>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Write schema_version: &quot;{ours}&quot; and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend</comment>
        <translation>Écrivez schema_version: &quot;{ours}&quot; et corrigez ce qui est alors trouvé.</translation>
    </message>
    <message>
        <source>Choose version {ours} and fix what is then found.</source>
        <comment>finding.document.version_known:forgotten.mend_in_form</comment>
        <translation>Choisissez la version {ours} et corrigez ce qui est alors trouvé.</translation>
    </message>
    <message>
        <source>This file follows version {version} of the definitions, but this program knows version {ours}.</source>
        <comment>finding.document.version_known.message</comment>
        <translation>Ce fichier suit la version {version} des définitions, mais ce programme connaît la version {ours}.</translation>
    </message>
    <message>
        <source>Use a newer version of this program.</source>
        <comment>finding.document.version_known:newer.mend</comment>
        <translation>Utilisez une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:host.message</comment>
        <translation>{field} n’est ni une adresse e-mail ni l’adresse d’une page.</translation>
    </message>
    <message>
        <source>Write {page} for a page, or name@{host} for an e-mail address.</source>
        <comment>finding.email.invalid:host.mend</comment>
        <translation>Écrivez {page} pour une page, ou nom@{host} pour une adresse e-mail.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:marks.message</comment>
        <translation>{field} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.email.invalid:marks.mend</comment>
        <translation>Écrivez {address} et rien autour.</translation>
    </message>
    <message>
        <source>{field} is neither an e-mail address nor the address of a page.</source>
        <comment>finding.email.invalid:neither.message</comment>
        <translation>{field} n’est ni une adresse e-mail ni l’adresse d’une page.</translation>
    </message>
    <message>
        <source>Write an e-mail address such as name@example.com, or a page that starts with https://.</source>
        <comment>finding.email.invalid:neither.mend</comment>
        <translation>Écrivez une adresse e-mail comme name@example.com, ou une page qui commence par https://.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:shape.message</comment>
        <translation>{field} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write it as name@host, such as name@example.com.</source>
        <comment>finding.email.invalid:shape.mend</comment>
        <translation>Écrivez-la sous la forme nom@hôte, comme name@example.com.</translation>
    </message>
    <message>
        <source>{field} is no e-mail address.</source>
        <comment>finding.email.invalid:two.message</comment>
        <translation>{field} n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Write one e-mail address.</source>
        <comment>finding.email.invalid:two.mend</comment>
        <translation>Écrivez une seule adresse e-mail.</translation>
    </message>
    <message>
        <source>{field} belongs here only where {where}.</source>
        <comment>finding.field.misplaced.message</comment>
        <translation>{field} n’a sa place ici que si {where}.</translation>
    </message>
    <message>
        <source>Take it out, or correct the field it depends on.</source>
        <comment>finding.field.misplaced.mend</comment>
        <translation>Retirez-le, ou corrigez le champ dont il dépend.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <comment>finding.field.missing:always.message</comment>
        <translation>{field} manque.</translation>
    </message>
    <message>
        <source>{way}</source>
        <comment>finding.field.missing.mend</comment>
        <translation>{way}</translation>
    </message>
    <message>
        <source>{field} is missing; it is needed where {why}.</source>
        <comment>finding.field.missing:where.message</comment>
        <translation>{field} manque&#xa0;; c’est nécessaire si {why}.</translation>
    </message>
    <message>
        <source>{key} is not the name of a field.</source>
        <comment>finding.field.unknown.message</comment>
        <translation>{key} n’est pas le nom d’un champ.</translation>
    </message>
    <message>
        <source>Take it out, or see the names of all fields with &quot;updatefacts list fields&quot;.</source>
        <comment>finding.field.unknown:any.mend</comment>
        <translation>Retirez-le, ou voyez les noms de tous les champs avec «&#xa0;updatefacts list fields&#xa0;».</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.field.unknown:any.mend_in_form</comment>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.field.unknown:meant.mend</comment>
        <translation>Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit does not match the others.</source>
        <comment>finding.gtin.check_digit:any.message</comment>
        <translation>{field} est mal tapé&#xa0;: le dernier chiffre ne va pas avec les autres.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: one digit may be wrong or too many, or two may have changed places.</source>
        <comment>finding.gtin.check_digit:any.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres&#xa0;: un chiffre peut être faux ou en trop, ou deux peuvent être échangés.</translation>
    </message>
    <message>
        <source>{field} is mistyped, perhaps with a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.check_digit:digit_too_many.message</comment>
        <translation>{field} est mal tapé, peut-être avec un chiffre de trop, car {valid} est un numéro valable.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:digit_too_many.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres.</translation>
    </message>
    <message>
        <source>{field} is mistyped: its last digit should be {right}, but is {written}.</source>
        <comment>finding.gtin.check_digit:last.message</comment>
        <translation>{field} est mal tapé&#xa0;: le dernier chiffre devrait être {right}, mais c’est {written}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.check_digit:last.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres.</translation>
    </message>
    <message>
        <source>The barcode number {number} in {field} is mistyped: its last digit should be {right}.</source>
        <comment>finding.gtin.in_address:mistyped.message</comment>
        <translation>Le numéro de code-barres {number} dans {field} est mal tapé&#xa0;: le dernier chiffre devrait être {right}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.gtin.in_address:mistyped.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres.</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, but {@gtin} is {gtin}.</source>
        <comment>finding.gtin.in_address:other_product.message</comment>
        <translation>{field} donne le numéro de code-barres {number}, mais {@gtin} est {gtin}.</translation>
    </message>
    <message>
        <source>Correct the one that belongs to another product.</source>
        <comment>finding.gtin.in_address:other_product.mend</comment>
        <translation>Corrigez celui qui appartient à un autre produit.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode: perhaps it has a digit too many, as {valid} is a valid number.</source>
        <comment>finding.gtin.length:digit_too_many.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres&#xa0;: il y a peut-être un chiffre de trop, car {valid} est un numéro valable.</translation>
    </message>
    <message>
        <source>{field} should be 8, 12, 13 or 14 digits, but is {gtin}.</source>
        <comment>finding.gtin.length.message</comment>
        <translation>{field} devrait avoir 8, 12, 13 ou 14 chiffres, mais c’est {gtin}.</translation>
    </message>
    <message>
        <source>Write {digits}, without spaces or other marks.</source>
        <comment>finding.gtin.length:marks.mend</comment>
        <translation>Écrivez {digits}, sans espaces ni autres signes.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode, without spaces; a spreadsheet must hold it as text.</source>
        <comment>finding.gtin.length:other.mend</comment>
        <translation>Copiez le numéro sous le code-barres, sans espaces&#xa0;; un tableur doit le garder comme texte.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for books (ISBN).</source>
        <comment>finding.gtin.reserved:books.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} sont pour les livres (ISBN).</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one company.</source>
        <comment>finding.gtin.reserved:company.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} servent à l’intérieur d’une entreprise.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for coupons.</source>
        <comment>finding.gtin.reserved:coupons.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} sont pour les bons de réduction.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for examples.</source>
        <comment>finding.gtin.reserved:examples.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} sont pour les exemples.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for magazines (ISSN).</source>
        <comment>finding.gtin.reserved:magazines.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} sont pour les revues (ISSN).</translation>
    </message>
    <message>
        <source>{field} belongs to no product: {gtin}.</source>
        <comment>finding.gtin.reserved:no_product.message</comment>
        <translation>{field} n’appartient à aucun produit&#xa0;: {gtin}.</translation>
    </message>
    <message>
        <source>Copy the number below the barcode of the product as it is sold.</source>
        <comment>finding.gtin.reserved.mend</comment>
        <translation>Copiez le numéro sous le code-barres du produit tel qu’il est vendu.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for refunds.</source>
        <comment>finding.gtin.reserved:refunds.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} sont pour les remboursements.</translation>
    </message>
    <message>
        <source>{field} cannot belong to a device: numbers that begin like {gtin} are for use within one region or shop.</source>
        <comment>finding.gtin.reserved:region.message</comment>
        <translation>{field} ne peut appartenir à aucun appareil&#xa0;: les numéros qui commencent comme {gtin} servent à l’intérieur d’une région ou d’un magasin.</translation>
    </message>
    <message>
        <source>{file} has the same GTIN, but is another disclosure (number {id}).</source>
        <comment>finding.gtin.shared.message</comment>
        <translation>{file} a le même GTIN, mais c’est une autre déclaration (numéro {id}).</translation>
    </message>
    <message>
        <source>Write the GTIN of each product, or make one disclosure of the two.</source>
        <comment>finding.gtin.shared.mend</comment>
        <translation>Écrivez le GTIN de chaque produit, ou faites des deux une seule déclaration.</translation>
    </message>
    <message>
        <source>The file {file}, revision {next}, follows revision {revision} by another fingerprint: this file was changed after it was published.</source>
        <comment>finding.history.changed:followed.message</comment>
        <translation>Le fichier {file}, révision {next}, suit la révision {revision} avec une autre empreinte&#xa0;: ce fichier a été modifié après sa publication.</translation>
    </message>
    <message>
        <source>This file was published as revision {revision} and has been changed since.</source>
        <comment>finding.history.changed:since.message</comment>
        <translation>Ce fichier a été publié comme révision {revision} et modifié depuis.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision: &quot;updatefacts revise FOLDER NEW&quot; starts it, with the folder of what was published and a file of its own.</source>
        <comment>finding.history.changed.mend</comment>
        <translation>Remettez ce qui a été publié, et faites le changement dans la révision suivante&#xa0;: «&#xa0;updatefacts revise DOSSIER NOUVEAU&#xa0;» la commence, avec le dossier de ce qui a été publié et un fichier à part.</translation>
    </message>
    <message>
        <source>Put back what was published, and make the change in the next revision.</source>
        <comment>finding.history.changed.mend_in_form</comment>
        <translation>Remettez ce qui a été publié, et faites la modification dans la révision suivante.</translation>
    </message>
    <message>
        <source>{before} says that it was published on {published}, but the clock of this computer says {now}, and a revision is never older than the one before.</source>
        <comment>finding.history.clock.message</comment>
        <translation>Selon {before}, elle a été publiée le {published}, mais l’horloge de cet ordinateur indique {now}, et une révision n’est jamais plus ancienne que la précédente.</translation>
    </message>
    <message>
        <source>Set the clock if it is wrong. If the time in that file is wrong, wait until it has passed, or publish a disclosure with another number ({@disclosure_id}), as revision 1, that promises as much.</source>
        <comment>finding.history.clock.mend</comment>
        <translation>Réglez l’horloge si elle est fausse. Si l’heure de ce fichier est fausse, attendez qu’elle soit passée, ou publiez comme révision 1 une déclaration avec un autre numéro ({@disclosure_id}), qui promet autant.</translation>
    </message>
    <message>
        <source>This file says the same as {file} and is left out of the history.</source>
        <comment>finding.history.copy.message</comment>
        <translation>Ce fichier dit la même chose que {file} et est laissé hors de l’historique.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.copy.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This file was not published, so it is left out of the history.</source>
        <comment>finding.history.draft.message</comment>
        <translation>Ce fichier n’a pas été publié, il est donc laissé hors de l’historique.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.history.draft.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but nothing was published as {id} in the folder {folder}.</source>
        <comment>finding.history.first_missing:folder.message</comment>
        <translation>C’est la révision {revision}, mais rien n’a été publié comme {id} dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Name the folder with the earlier revisions; if there are none, set {@revision} to 1 and leave {@supersedes} out.</source>
        <comment>finding.history.first_missing:folder.mend</comment>
        <translation>Indiquez le dossier des révisions précédentes&#xa0;; s’il n’y en a pas, mettez {@revision} à 1 et omettez {@supersedes}.</translation>
    </message>
    <message>
        <source>The history of {id} begins with revision {revision}: {missing}.</source>
        <comment>finding.history.first_missing:history.message</comment>
        <translation>L’historique de {id} commence à la révision {revision}&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.first_missing:history.mend</comment>
        <translation>Ajoutez ce qui manque&#xa0;; sans cela, personne ne peut savoir ce qui y était promis.</translation>
    </message>
    <message>
        <source>By its fingerprint this file replaces {before}, but {between} comes between them.</source>
        <comment>finding.history.fork.message</comment>
        <translation>D’après son empreinte, ce fichier remplace {before}, mais {between} vient entre les deux.</translation>
    </message>
    <message>
        <source>Keep the line that was published; what follows it must replace its last revision.</source>
        <comment>finding.history.fork.mend</comment>
        <translation>Gardez la suite qui a été publiée&#xa0;; ce qui vient après doit remplacer sa dernière révision.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but the one before it is {before}: {missing}.</source>
        <comment>finding.history.gap.message</comment>
        <translation>C’est la révision {revision}, mais avant elle vient {before}&#xa0;: {missing}.</translation>
    </message>
    <message>
        <source>Add what is missing; without it nobody can tell what it promised.</source>
        <comment>finding.history.gap.mend</comment>
        <translation>Ajoutez ce qui manque&#xa0;; sans cela, personne ne peut savoir ce qui y était promis.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone.</source>
        <comment>finding.history.gone:gone.message</comment>
        <translation>La révision {revision} a été publiée comme {file}, mais ce fichier a disparu.</translation>
    </message>
    <message>
        <source>Revision {revision} was published as {file}, but that file is gone or has been changed.</source>
        <comment>finding.history.gone:or_changed.message</comment>
        <translation>La révision {revision} a été publiée comme {file}, mais ce fichier a disparu ou a été modifié.</translation>
    </message>
    <message>
        <source>Put back what was published; without it nobody can tell what it promised.</source>
        <comment>finding.history.gone.mend</comment>
        <translation>Remettez ce qui a été publié&#xa0;; sans cela, personne ne peut savoir ce qui y était promis.</translation>
    </message>
    <message>
        <source>This file does not say which revision of which disclosure it is, so it has no place in a history.</source>
        <comment>finding.history.no_place.message</comment>
        <translation>Ce fichier ne dit pas quelle révision de quelle déclaration il est, il n’a donc pas de place dans un historique.</translation>
    </message>
    <message>
        <source>Correct {@disclosure_id} and {@revision}, or leave the file out.</source>
        <comment>finding.history.no_place.mend</comment>
        <translation>Corrigez {@disclosure_id} et {@revision}, ou laissez le fichier de côté.</translation>
    </message>
    <message>
        <source>The revision before this one is not beside it, so its promise was not compared.</source>
        <comment>finding.history.not_found.message</comment>
        <translation>La révision précédente n’a pas été trouvée à côté, sa promesse n’a donc pas été comparée.</translation>
    </message>
    <message>
        <source>Put the published files into the same folder.</source>
        <comment>finding.history.not_found.mend</comment>
        <translation>Mettez les fichiers publiés dans le même dossier.</translation>
    </message>
    <message>
        <source>This revision was last changed {changed}, not later than {before}, {earlier}.</source>
        <comment>finding.history.not_later.message</comment>
        <translation>Cette révision a été modifiée en dernier le {changed}, pas plus tard que {before}, {earlier}.</translation>
    </message>
    <message>
        <source>Give each revision the time at which it was changed.</source>
        <comment>finding.history.not_later.mend</comment>
        <translation>Donnez à chaque révision l’heure à laquelle elle a été modifiée.</translation>
    </message>
    <message>
        <source>The fingerprint in {field} is not that of {before}.</source>
        <comment>finding.history.not_linked.message</comment>
        <translation>L’empreinte dans {field} n’est pas celle de {before}.</translation>
    </message>
    <message>
        <source>One of the two files was changed after it was published: put back what was published.</source>
        <comment>finding.history.not_linked.mend</comment>
        <translation>L’un des deux fichiers a été modifié après sa publication&#xa0;: remettez ce qui a été publié.</translation>
    </message>
    <message>
        <source>No published revision of this disclosure is in the folder.</source>
        <comment>finding.history.not_published.message</comment>
        <translation>Aucune révision publiée de cette déclaration n’est dans le dossier.</translation>
    </message>
    <message>
        <source>Name the folder, or the file, of what was published.</source>
        <comment>finding.history.not_published.mend</comment>
        <translation>Indiquez le dossier ou le fichier de ce qui a été publié.</translation>
    </message>
    <message>
        <source>The folder {folder} holds {count} disclosures; only the first {limit} were searched for earlier revisions.</source>
        <comment>finding.history.not_read:files.message</comment>
        <translation>Le dossier {folder} contient {count} déclarations&#xa0;; les révisions précédentes n’ont été cherchées que dans les {limit} premières.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.history.not_read:list.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Look for earlier revisions there yourself, or put the published files into a folder of their own.</source>
        <comment>finding.history.not_read.mend</comment>
        <translation>Cherchez-y vous-même les révisions précédentes, ou mettez les fichiers publiés dans un dossier à part.</translation>
    </message>
    <message>
        <source>The folder {folder} holds more than {limit} files about one product; no more of them were looked at.</source>
        <comment>finding.history.not_read:neighbours.message</comment>
        <translation>Le dossier {folder} contient plus de {limit} fichiers sur un même produit&#xa0;; les autres n’ont pas été regardés.</translation>
    </message>
    <message>
        <source>{count} of the files in {folder} cannot be read, and an earlier revision may be among them.</source>
        <comment>finding.history.not_read:unreadable.message</comment>
        <translation>{count} fichiers de {folder} ne peuvent pas être lus, et une révision précédente peut en être.</translation>
    </message>
    <message>
        <source>This is the disclosure {id}, but {before} is of {other}.</source>
        <comment>finding.history.other_disclosure.message</comment>
        <translation>C’est la déclaration {id}, mais {before} est de {other}.</translation>
    </message>
    <message>
        <source>Keep the disclosure number through all revisions, or start with revision 1.</source>
        <comment>finding.history.other_disclosure.mend</comment>
        <translation>Gardez le numéro de la déclaration pour toutes les révisions, ou commencez à la révision 1.</translation>
    </message>
    <message>
        <source>This revision is about the model {model}, but {before} is about {other}.</source>
        <comment>finding.history.other_model.message</comment>
        <translation>Cette révision concerne le modèle {model}, mais {before} concerne {other}.</translation>
    </message>
    <message>
        <source>Start a disclosure of its own, with revision 1, for another model.</source>
        <comment>finding.history.other_model.mend</comment>
        <translation>Pour un autre modèle, commencez une déclaration distincte, avec la révision 1.</translation>
    </message>
    <message>
        <source>This should be the revision before, but its {field} cannot be read, so nobody can tell what it promised.</source>
        <comment>finding.history.promise_unclear.message</comment>
        <translation>Cela devrait être la révision précédente, mais {field} ne peut pas y être lu, et personne ne peut donc savoir ce qu’elle promettait.</translation>
    </message>
    <message>
        <source>Name the file that was published; &quot;updatefacts check&quot; says what is wrong with this one.</source>
        <comment>finding.history.promise_unclear.mend</comment>
        <translation>Indiquez le fichier qui a été publié&#xa0;; «&#xa0;updatefacts check&#xa0;» dit ce qui ne va pas dans celui-ci.</translation>
    </message>
    <message>
        <source>Open that file to see what is wrong with it.</source>
        <comment>finding.history.promise_unclear.mend_in_form</comment>
        <translation>Ouvrez ce fichier pour voir ce qui ne va pas.</translation>
    </message>
    <message>
        <source>{why} It is left as it is.</source>
        <comment>finding.history.published.message</comment>
        <translation>{why} Il reste tel quel.</translation>
    </message>
    <message>
        <source>It is read as it stands; &quot;updatefacts revise&quot; makes an upgraded revision of it.</source>
        <comment>finding.history.published.mend</comment>
        <translation>Il est lu tel qu’il est&#xa0;; «&#xa0;updatefacts revise&#xa0;» en fait une révision mise à niveau.</translation>
    </message>
    <message>
        <source>It is read as it stands; start the next revision to change it.</source>
        <comment>finding.history.published.mend_in_form</comment>
        <translation>Il est lu tel qu’il est&#xa0;; commencez la révision suivante pour le modifier.</translation>
    </message>
    <message>
        <source>The same product has security updates promised to {end} by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product.message</comment>
        <translation>Le même produit a des mises à jour de sécurité promises jusqu’au {end} par la déclaration {id} ({file})&#xa0;; celle-ci promet moins.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product.mend</comment>
        <translation>Promettez {end} ou une date ultérieure, ou faites de celle-ci la révision suivante de cette déclaration.</translation>
    </message>
    <message>
        <source>{file} is number {id}, revision {revision}, too, but says something else.</source>
        <comment>finding.history.same_revision:number.message</comment>
        <translation>{file} est aussi le numéro {id}, révision {revision}, mais dit autre chose.</translation>
    </message>
    <message>
        <source>Give one of them another number ({@disclosure_id}), or make it the next revision.</source>
        <comment>finding.history.same_revision:number.mend</comment>
        <translation>Donnez à l’une des deux un autre numéro ({@disclosure_id}), ou faites-en la révision suivante.</translation>
    </message>
    <message>
        <source>Revision {revision} was published already ({file}) and says something else.</source>
        <comment>finding.history.same_revision:published.message</comment>
        <translation>La révision {revision} a déjà été publiée ({file}) et dit autre chose.</translation>
    </message>
    <message>
        <source>Make this revision {next}: &quot;updatefacts revise FOLDER FILE&quot; does it, with the folder of what was published and this file, and so does publishing.</source>
        <comment>finding.history.same_revision:published.mend</comment>
        <translation>Faites-en la révision {next}&#xa0;: «&#xa0;updatefacts revise DOSSIER FICHIER&#xa0;» le fait, avec le dossier de ce qui a été publié et ce fichier, et la publication aussi.</translation>
    </message>
    <message>
        <source>Make this revision {next}; publishing does it, too.</source>
        <comment>finding.history.same_revision:published.mend_in_form</comment>
        <translation>Faites de celle-ci la révision {next}&#xa0;; la publication le fait aussi.</translation>
    </message>
    <message>
        <source>This is revision {revision}, and so is {file}, which says something else.</source>
        <comment>finding.history.same_revision:two.message</comment>
        <translation>C’est la révision {revision}, tout comme {file}, qui dit autre chose.</translation>
    </message>
    <message>
        <source>Keep the one that was published; a change of it is the next revision.</source>
        <comment>finding.history.same_revision:two.mend</comment>
        <translation>Gardez celle qui a été publiée&#xa0;; une modification de celle-ci est la révision suivante.</translation>
    </message>
    <message>
        <source>The folder holds revisions of several disclosures.</source>
        <comment>finding.history.several.message</comment>
        <translation>Le dossier contient des révisions de plusieurs déclarations.</translation>
    </message>
    <message>
        <source>Name the file of the revision before.</source>
        <comment>finding.history.several.mend</comment>
        <translation>Indiquez le fichier de la révision précédente.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}, and now end {now}; a published period must not be shortened.</source>
        <comment>finding.history.shortened.message</comment>
        <translation>Des mises à jour de sécurité étaient promises jusqu’au {end} selon {promised_by} et finissent maintenant le {now}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {end} or a later date.</source>
        <comment>finding.history.shortened.mend</comment>
        <translation>Écrivez {end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Security updates were promised to {end} by {promised_by}; this revision promises no date.</source>
        <comment>finding.history.weakened.message</comment>
        <translation>Des mises à jour de sécurité étaient promises jusqu’au {end} selon {promised_by}&#xa0;; cette révision ne promet aucune date.</translation>
    </message>
    <message>
        <source>Promise {end} or a later date.</source>
        <comment>finding.history.weakened.mend</comment>
        <translation>Promettez {end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The value of {key} should be true or false.</source>
        <comment>finding.key.kind:boolean.message</comment>
        <translation>La valeur de {key} doit être true ou false.</translation>
    </message>
    <message>
        <source>The value of {key} should be a list.</source>
        <comment>finding.key.kind:list.message</comment>
        <translation>La valeur de {key} doit être une liste.</translation>
    </message>
    <message>
        <source>This should be a map of &quot;key: value&quot; lines: {what}.</source>
        <comment>finding.key.kind:map.message</comment>
        <translation>Des lignes «&#xa0;clé: valeur&#xa0;» sont attendues ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Write its keys below it, indented.</source>
        <comment>finding.key.kind:map.mend</comment>
        <translation>Écrivez ses clés en dessous, en retrait.</translation>
    </message>
    <message>
        <source>The value of {key} should be a number from {least} to {most}.</source>
        <comment>finding.key.kind:number.message</comment>
        <translation>La valeur de {key} doit être un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>The value of {key} should be a text.</source>
        <comment>finding.key.kind:text.message</comment>
        <translation>La valeur de {key} doit être un texte.</translation>
    </message>
    <message>
        <source>Every item of {key} should be a text.</source>
        <comment>finding.key.kind:texts.message</comment>
        <translation>Chaque élément de {key} doit être un texte.</translation>
    </message>
    <message>
        <source>The value of {key} should be a whole number from {least} to {most}.</source>
        <comment>finding.key.kind:whole_number.message</comment>
        <translation>La valeur de {key} doit être un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>The key {key} is missing in {what}.</source>
        <comment>finding.key.missing.message</comment>
        <translation>La clé {key} manque ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Add it with its value.</source>
        <comment>finding.key.missing.mend</comment>
        <translation>Ajoutez-la avec sa valeur.</translation>
    </message>
    <message>
        <source>The key {key} is not known in {what}.</source>
        <comment>finding.key.unknown.message</comment>
        <translation>La clé {key} n’est pas connue ici&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The keys known here are: {keys}.</source>
        <comment>finding.key.unknown.mend</comment>
        <translation>Les clés connues ici sont&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>The label names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:label.message</comment>
        <translation>L’étiquette donne {named} des {all} réponses à {field}&#xa0;; le code QR mène à toutes.</translation>
    </message>
    <message>
        <source>Choose a larger label to name them all.</source>
        <comment>finding.label.counted.mend</comment>
        <translation>Choisissez une étiquette plus grande pour les donner toutes.</translation>
    </message>
    <message>
        <source>The label ({language}) names {named} of the {all} answers to {field}; the QR code leads to all of them.</source>
        <comment>finding.label.counted:language.message</comment>
        <translation>L’étiquette ({language}) donne {named} des {all} réponses à {field}&#xa0;; le code QR mène à toutes.</translation>
    </message>
    <message>
        <source>Left out to fit: {parts}.</source>
        <comment>finding.label.left_out:label.message</comment>
        <translation>Omis faute de place&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Left out to fit ({language}): {parts}.</source>
        <comment>finding.label.left_out:language.message</comment>
        <translation>Omis faute de place ({language})&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>The label in {language} carries {field} in {own}.</source>
        <comment>finding.label.name_language.message</comment>
        <translation>L’étiquette en {language} porte {field} en {own}.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the name in that language.</source>
        <comment>finding.label.name_language.mend</comment>
        <translation>Ajoutez une ligne «&#xa0;{tag}:&#xa0;» avec le nom dans cette langue.</translation>
    </message>
    <message>
        <source>Add the name in that language: {language}.</source>
        <comment>finding.label.name_language.mend_in_form</comment>
        <translation>Ajoutez le nom dans cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>The template {template} has room for one language only.</source>
        <comment>finding.label.one_language.message</comment>
        <translation>Le modèle {template} n’a de place que pour une langue.</translation>
    </message>
    <message>
        <source>Make a label for each language, or choose a panel, strip, shelf label or sheet.</source>
        <comment>finding.label.one_language.mend</comment>
        <translation>Faites une étiquette par langue, ou choisissez un panneau, une bande, une étiquette de rayon ou une feuille.</translation>
    </message>
    <message>
        <source>The label&apos;s texts do not fit on it, even in the smallest type.</source>
        <comment>finding.label.overflow:all.message</comment>
        <translation>Les textes de l’étiquette n’y tiennent pas, même dans les plus petits caractères.</translation>
    </message>
    <message>
        <source>Choose a larger label, shorten the texts, or leave the shop&apos;s line out.</source>
        <comment>finding.label.overflow:all.mend</comment>
        <translation>Choisissez une étiquette plus grande, raccourcissez les textes, ou omettez la ligne du magasin.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:name.message</comment>
        <translation>Le texte {text} ne tient pas sur l’étiquette.</translation>
    </message>
    <message>
        <source>Give a short name of at most 40 characters: {@product_short_name}.</source>
        <comment>finding.label.overflow:name.mend</comment>
        <translation>Donnez un nom court de 40 caractères au plus&#xa0;: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:own.message</comment>
        <translation>Le texte {text} ne tient pas sur l’étiquette.</translation>
    </message>
    <message>
        <source>Shorten it, or choose a larger label.</source>
        <comment>finding.label.overflow:own.mend</comment>
        <translation>Raccourcissez-le, ou choisissez une étiquette plus grande.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the label.</source>
        <comment>finding.label.overflow:text.message</comment>
        <translation>Le texte {text} ne tient pas sur l’étiquette.</translation>
    </message>
    <message>
        <source>Choose a larger label.</source>
        <comment>finding.label.overflow:text.mend</comment>
        <translation>Choisissez une étiquette plus grande.</translation>
    </message>
    <message>
        <source>A disclosure before this one says the same, so its labels are written once.</source>
        <comment>finding.label.same_twice.message</comment>
        <translation>Une déclaration avant celle-ci dit la même chose, ses étiquettes ne sont donc écrites qu’une fois.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <comment>finding.label.same_twice.mend</comment>
        <translation>Laissez l’une des deux de côté.</translation>
    </message>
    <message>
        <source>The values are set at {size} pt, under 8 pt.</source>
        <comment>finding.label.small_type.message</comment>
        <translation>Les valeurs sont en {size} pt, moins de 8 pt.</translation>
    </message>
    <message>
        <source>{field} has {count} items; {least} to {most} are allowed.</source>
        <comment>finding.list.length.message</comment>
        <translation>{field} a {count} éléments&#xa0;; de {least} à {most} sont permis.</translation>
    </message>
    <message>
        <source>Add items, or take some out.</source>
        <comment>finding.list.length.mend</comment>
        <translation>Ajoutez des éléments, ou retirez-en.</translation>
    </message>
    <message>
        <source>{field} should be at least {limit}, but is {number}.</source>
        <comment>finding.number.range:least.message</comment>
        <translation>{field} doit être au moins {limit}, mais c’est {number}.</translation>
    </message>
    <message>
        <source>Correct the number.</source>
        <comment>finding.number.range.mend</comment>
        <translation>Corrigez le nombre.</translation>
    </message>
    <message>
        <source>{field} should be at most {limit}, but is {number}.</source>
        <comment>finding.number.range:most.message</comment>
        <translation>{field} doit être au plus {limit}, mais c’est {number}.</translation>
    </message>
    <message>
        <source>OpenEoX is for promised periods, and this one is only planned.</source>
        <comment>finding.openeox.planned.message</comment>
        <translation>OpenEoX est pour les périodes promises, et celle-ci n’est que prévue.</translation>
    </message>
    <message>
        <source>Export the disclosure once the period is promised.</source>
        <comment>finding.openeox.planned.mend</comment>
        <translation>Exportez la déclaration quand la période sera promise.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:change.message</comment>
        <translation>{key} n’est pas une date avec heure et fuseau horaire&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z.</source>
        <comment>finding.openeox.date_time:change.mend</comment>
        <translation>Écrivez-la comme 2031-06-30T23:59:59Z, avec T et Z majuscules.</translation>
    </message>
    <message>
        <source>{key} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:event.message</comment>
        <translation>{key} n’est pas une date avec heure et fuseau horaire&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write it as in 2031-06-30T23:59:59Z, with upper-case T and Z, or &quot;tba&quot;.</source>
        <comment>finding.openeox.date_time:event.mend</comment>
        <translation>Écrivez-la comme 2031-06-30T23:59:59Z, avec T et Z majuscules, ou «&#xa0;tba&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is no date with time and time zone: {value}.</source>
        <comment>finding.openeox.date_time:kept.message</comment>
        <translation>{field} n’est pas une date avec heure et fuseau horaire&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Correct it, or take it out: {day} gives the day.</source>
        <comment>finding.openeox.date_time:kept.mend</comment>
        <translation>Corrigez-la, ou retirez-la&#xa0;: {day} donne le jour.</translation>
    </message>
    <message>
        <source>{key} is there twice.</source>
        <comment>finding.openeox.duplicate_key.message</comment>
        <translation>{key} y est deux fois.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.openeox.duplicate_key.mend</comment>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.end_of_life_last.message</comment>
        <translation>{first} est après {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.end_of_life_last.mend</comment>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>From here on, the text is not JSON.</source>
        <comment>finding.openeox.json.message</comment>
        <translation>À partir d’ici, le texte n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Correct the text, or have the file written again.</source>
        <comment>finding.openeox.json.mend</comment>
        <translation>Corrigez le texte, ou faites réécrire le fichier.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is one object.</source>
        <comment>finding.openeox.kind:object.message</comment>
        <translation>Un fichier central OpenEoX est un seul objet.</translation>
    </message>
    <message>
        <source>Put its members between braces.</source>
        <comment>finding.openeox.kind:object.mend</comment>
        <translation>Mettez ses membres entre accolades.</translation>
    </message>
    <message>
        <source>{key} is no text.</source>
        <comment>finding.openeox.kind:text.message</comment>
        <translation>{key} n’est pas un texte.</translation>
    </message>
    <message>
        <source>Put the value in double quotes.</source>
        <comment>finding.openeox.kind:text.mend</comment>
        <translation>Mettez la valeur entre guillemets doubles.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:change.message</comment>
        <translation>OpenEoX a besoin de {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:change.mend</comment>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:end_of_life.message</comment>
        <translation>{field} manque, et OpenEoX en a besoin.</translation>
    </message>
    <message>
        <source>Add the date, or {@end_of_life=tba} while it is not decided.</source>
        <comment>finding.openeox.missing_key:end_of_life.mend</comment>
        <translation>Ajoutez la date, ou {@end_of_life=tba} tant qu’elle n’est pas décidée.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:event.message</comment>
        <translation>OpenEoX a besoin de {key}.</translation>
    </message>
    <message>
        <source>Add it; for a date that is not decided yet, write &quot;tba&quot;.</source>
        <comment>finding.openeox.missing_key:event.mend</comment>
        <translation>Ajoutez-le&#xa0;; pour une date pas encore décidée, écrivez «&#xa0;tba&#xa0;».</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it.</source>
        <comment>finding.openeox.missing_key:field.message</comment>
        <translation>{field} manque, et OpenEoX en a besoin.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:field.mend</comment>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>{field} is missing, and OpenEoX needs it as {key}.</source>
        <comment>finding.openeox.missing_key:named_otherwise.message</comment>
        <translation>{field} manque, et OpenEoX en a besoin comme {key}.</translation>
    </message>
    <message>
        <source>Add it.</source>
        <comment>finding.openeox.missing_key:named_otherwise.mend</comment>
        <translation>Ajoutez-le.</translation>
    </message>
    <message>
        <source>OpenEoX needs {key}.</source>
        <comment>finding.openeox.missing_key:schema.message</comment>
        <translation>OpenEoX a besoin de {key}.</translation>
    </message>
    <message>
        <source>Add it: {address}</source>
        <comment>finding.openeox.missing_key:schema.mend</comment>
        <translation>Ajoutez-le&#xa0;: {address}</translation>
    </message>
    <message>
        <source>OpenEoX asks when promised security updates end, and none are promised.</source>
        <comment>finding.openeox.no_commitment.message</comment>
        <translation>OpenEoX demande quand finissent les mises à jour de sécurité promises, et aucune n’est promise.</translation>
    </message>
    <message>
        <source>Export the disclosure once a period is promised.</source>
        <comment>finding.openeox.no_commitment.mend</comment>
        <translation>Exportez la déclaration quand une période sera promise.</translation>
    </message>
    <message>
        <source>OpenEoX asks when security updates end, and this product gets none.</source>
        <comment>finding.openeox.not_updatable.message</comment>
        <translation>OpenEoX demande quand finissent les mises à jour de sécurité, et ce produit n’en reçoit pas.</translation>
    </message>
    <message>
        <source>There is no OpenEoX file for this product.</source>
        <comment>finding.openeox.not_updatable.mend</comment>
        <translation>Il n’y a pas de fichier OpenEoX pour ce produit.</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is another draft of OpenEoX.</source>
        <comment>finding.openeox.schema:draft.message</comment>
        <translation>Le fichier se nomme {value}, ce qui est un autre projet d’OpenEoX.</translation>
    </message>
    <message>
        <source>The address is {address}</source>
        <comment>finding.openeox.schema.mend</comment>
        <translation>L’adresse est {address}</translation>
    </message>
    <message>
        <source>The file calls itself {value}, which is no OpenEoX core file.</source>
        <comment>finding.openeox.schema:other.message</comment>
        <translation>Le fichier se nomme {value}, ce qui n’est pas un fichier central OpenEoX.</translation>
    </message>
    <message>
        <source>The product is sold until {sold}, but gets security updates only until {supported}.</source>
        <comment>finding.openeox.sold_unsupported.message</comment>
        <translation>Le produit est vendu jusqu’au {sold}, mais ne reçoit des mises à jour de sécurité que jusqu’au {supported}.</translation>
    </message>
    <message>
        <source>End the sale earlier, or support it for longer.</source>
        <comment>finding.openeox.sold_unsupported.mend</comment>
        <translation>Arrêtez la vente plus tôt, ou assurez l’assistance plus longtemps.</translation>
    </message>
    <message>
        <source>{first} is after {last}.</source>
        <comment>finding.openeox.start_first.message</comment>
        <translation>{first} est après {last}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>finding.openeox.start_first.mend</comment>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Another date is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.start_undecided.message</comment>
        <translation>Une autre date est connue, mais {key} est «&#xa0;tba&#xa0;».</translation>
    </message>
    <message>
        <source>Give the date, or leave it out.</source>
        <comment>finding.openeox.start_undecided.mend</comment>
        <translation>Donnez la date, ou omettez-la.</translation>
    </message>
    <message>
        <source>{key} names more digits of a second than can be kept.</source>
        <comment>finding.openeox.too_exact.message</comment>
        <translation>{key} donne plus de chiffres d’une seconde qu’on ne peut en garder.</translation>
    </message>
    <message>
        <source>Leave digits out; nine of them are a nanosecond.</source>
        <comment>finding.openeox.too_exact.mend</comment>
        <translation>Omettez des chiffres&#xa0;; neuf font une nanoseconde.</translation>
    </message>
    <message>
        <source>The file is larger than 256 kB.</source>
        <comment>finding.openeox.too_large.message</comment>
        <translation>Le fichier dépasse 256 ko.</translation>
    </message>
    <message>
        <source>An OpenEoX core file is smaller than 1 kB; name another one.</source>
        <comment>finding.openeox.too_large.mend</comment>
        <translation>Un fichier central OpenEoX fait moins de 1 ko&#xa0;; indiquez-en un autre.</translation>
    </message>
    <message>
        <source>{known} is known, but {key} is &quot;tba&quot;.</source>
        <comment>finding.openeox.undecided.message</comment>
        <translation>{known} est connu, mais {key} est «&#xa0;tba&#xa0;».</translation>
    </message>
    <message>
        <source>Give that date, too.</source>
        <comment>finding.openeox.undecided.mend</comment>
        <translation>Donnez cette date aussi.</translation>
    </message>
    <message>
        <source>OpenEoX does not know {key}.</source>
        <comment>finding.openeox.unknown_key.message</comment>
        <translation>OpenEoX ne connaît pas {key}.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.openeox.unknown_key:any.mend</comment>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Did you mean {meant}?</source>
        <comment>finding.openeox.unknown_key:meant.mend</comment>
        <translation>Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{field} is missing; it is advised by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:advised.message</comment>
        <translation>{field} manque&#xa0;; {scheme}, {clause}, le conseille.</translation>
    </message>
    <message>
        <source>{scheme} advises an answer here: {clause}.</source>
        <comment>finding.profile.demand:advised.message_in_form</comment>
        <translation>{scheme} conseille une réponse ici&#xa0;: {clause}.</translation>
    </message>
    <message>
        <source>{field} is missing; it is asked for by {scheme}, {clause}.</source>
        <comment>finding.profile.demand:asked.message</comment>
        <translation>{field} manque&#xa0;; {scheme}, {clause}, le demande.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.profile.demand.mend</comment>
        <translation>Ajoutez-le&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.profile.demand:asked.message_in_form</comment>
        <translation>{scheme} demande une réponse ici&#xa0;: {clause}.</translation>
    </message>
    <message>
        <source>The font {font} is not embedded in the PDF.</source>
        <comment>finding.proof.font_not_embedded.message</comment>
        <translation>La police {font} n’est pas incorporée dans le PDF.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.font_not_embedded.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PDF paints where the label is blank.</source>
        <comment>finding.proof.ink_stray.message</comment>
        <translation>Le PDF imprime quelque chose là où l’étiquette est vide.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_stray.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>There is not enough memory to paint the label.</source>
        <comment>finding.proof.no_memory.message</comment>
        <translation>Il n’y a pas assez de mémoire pour dessiner l’étiquette.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller label.</source>
        <comment>finding.proof.no_memory.mend</comment>
        <translation>Fermez d’autres programmes, ou choisissez une étiquette plus petite.</translation>
    </message>
    <message>
        <source>This reaches over the edge of the label: {item}.</source>
        <comment>finding.proof.outside_page.message</comment>
        <translation>Ceci dépasse du bord de l’étiquette&#xa0;: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.outside_page.mend</comment>
        <translation>Donnez-lui plus de place dans le modèle, ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>These two overlap: {first}; {second}.</source>
        <comment>finding.proof.overlap.message</comment>
        <translation>Ces deux-là se chevauchent&#xa0;: {first}&#xa0;; {second}.</translation>
    </message>
    <message>
        <source>Give them more room in the template, or shorten the text.</source>
        <comment>finding.proof.overlap.mend</comment>
        <translation>Donnez-leur plus de place dans le modèle, ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The PDF has {count} pages instead of {right}.</source>
        <comment>finding.proof.page_count.message</comment>
        <translation>Le PDF a {count} pages au lieu de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_count.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PDF&apos;s page measures {size} instead of {right}.</source>
        <comment>finding.proof.page_size.message</comment>
        <translation>La page du PDF mesure {size} au lieu de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.page_size.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PNG file does not show what was painted.</source>
        <comment>finding.proof.png_picture.message</comment>
        <translation>Le fichier PNG ne montre pas ce qui a été dessiné.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_picture.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PNG file cannot be read again.</source>
        <comment>finding.proof.png_unreadable.message</comment>
        <translation>Le fichier PNG ne peut pas être relu.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_unreadable.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PNG file does not say what the label says.</source>
        <comment>finding.proof.png_words.message</comment>
        <translation>Le fichier PNG ne dit pas ce que dit l’étiquette.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.png_words.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The QR code is too near to the edge of the label.</source>
        <comment>finding.proof.quiet_zone:edge.message</comment>
        <translation>Le code QR est trop près du bord de l’étiquette.</translation>
    </message>
    <message>
        <source>Give the template a margin of at least four of the code&apos;s modules, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:edge.mend</comment>
        <translation>Donnez au modèle une marge d’au moins quatre modules du code, ou choisissez une autre résolution.</translation>
    </message>
    <message>
        <source>Something is painted within four modules of the QR code, where readers need blank paper.</source>
        <comment>finding.proof.quiet_zone:painted.message</comment>
        <translation>Quelque chose est imprimé à moins de quatre modules du code QR, là où les lecteurs ont besoin de papier vide.</translation>
    </message>
    <message>
        <source>Give the QR code more room in the template, or choose another resolution.</source>
        <comment>finding.proof.quiet_zone:painted.mend</comment>
        <translation>Donnez au code QR plus de place dans le modèle, ou choisissez une autre résolution.</translation>
    </message>
    <message>
        <source>The SVG file does not look as the label is planned.</source>
        <comment>finding.proof.svg_picture.message</comment>
        <translation>Le fichier SVG n’a pas l’aspect prévu de l’étiquette.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_picture.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The SVG file has another size than the label.</source>
        <comment>finding.proof.svg_size.message</comment>
        <translation>Le fichier SVG n’a pas la taille de l’étiquette.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_size.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The SVG file cannot be read again: {why}</source>
        <comment>finding.proof.svg_unreadable.message</comment>
        <translation>Le fichier SVG ne peut pas être relu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_unreadable.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The SVG file does not say what the label says.</source>
        <comment>finding.proof.svg_words.message</comment>
        <translation>Le fichier SVG ne dit pas ce que dit l’étiquette.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.svg_words.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>{count} dots of the QR code are not as planned at {dpi} dpi.</source>
        <comment>finding.proof.symbol_dots.message</comment>
        <translation>{count} points du code QR ne sont pas comme prévu à {dpi} dpi.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_dots.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The QR code&apos;s error correction is {level} instead of {right}.</source>
        <comment>finding.proof.symbol_level.message</comment>
        <translation>La correction d’erreur du code QR est {level} au lieu de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_level.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The label has no QR code.</source>
        <comment>finding.proof.symbol_missing.message</comment>
        <translation>L’étiquette n’a pas de code QR.</translation>
    </message>
    <message>
        <source>Give the template a QR code.</source>
        <comment>finding.proof.symbol_missing.mend</comment>
        <translation>Donnez un code QR au modèle.</translation>
    </message>
    <message>
        <source>The QR code says {text} instead of {right}.</source>
        <comment>finding.proof.symbol_payload.message</comment>
        <translation>Le code QR dit {text} au lieu de {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.symbol_payload.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The QR code cannot be painted at {dpi} dpi: it is too small, too large, or outside the label.</source>
        <comment>finding.proof.symbol_size.message</comment>
        <translation>Le code QR ne peut pas être imprimé à {dpi} dpi&#xa0;: il est trop petit, trop grand, ou hors de l’étiquette.</translation>
    </message>
    <message>
        <source>Give the QR code another module or place in the template, or choose another resolution.</source>
        <comment>finding.proof.symbol_size.mend</comment>
        <translation>Donnez au code QR un autre module ou une autre place dans le modèle, ou choisissez une autre résolution.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi once its dark dots have grown by one.</source>
        <comment>finding.proof.symbol_unreadable:grown.message</comment>
        <translation>Le code QR ne peut pas être lu à {dpi} dpi quand ses points sombres ont grandi d’un point.</translation>
    </message>
    <message>
        <source>The QR code cannot be read at {dpi} dpi.</source>
        <comment>finding.proof.symbol_unreadable:planned.message</comment>
        <translation>Le code QR ne peut pas être lu à {dpi} dpi.</translation>
    </message>
    <message>
        <source>Ask for a larger module in the template.</source>
        <comment>finding.proof.symbol_unreadable.mend</comment>
        <translation>Demandez un module plus grand dans le modèle.</translation>
    </message>
    <message>
        <source>The PDF does not say {text} at its place.</source>
        <comment>finding.proof.text_missing.message</comment>
        <translation>Le PDF ne dit pas {text} à sa place.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_missing.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The text {text} is not painted where the label puts it.</source>
        <comment>finding.proof.text_place.message</comment>
        <translation>Le texte {text} n’est pas imprimé là où l’étiquette le met.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_place.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label has no text.</source>
        <comment>finding.proof.text_stray.message</comment>
        <translation>Le PDF dit {text} là où l’étiquette n’a pas de texte.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_stray.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The PDF says {text} where the label says {right}.</source>
        <comment>finding.proof.text_wrong.message</comment>
        <translation>Le PDF dit {text} là où l’étiquette dit {right}.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.text_wrong.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The label has {millions} million dots at {dpi} dpi; at most {limit} million can be painted.</source>
        <comment>finding.proof.too_many_dots.message</comment>
        <translation>L’étiquette a {millions} millions de points à {dpi} dpi&#xa0;; {limit} millions au plus peuvent être dessinés.</translation>
    </message>
    <message>
        <source>Choose a smaller label, or a lower resolution for PNG and ZPL.</source>
        <comment>finding.proof.too_many_dots.mend</comment>
        <translation>Choisissez une étiquette plus petite, ou une résolution plus faible pour PNG et ZPL.</translation>
    </message>
    <message>
        <source>The PDF cannot be opened again.</source>
        <comment>finding.proof.unreadable.message</comment>
        <translation>Le PDF ne peut pas être rouvert.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.unreadable.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>This is white, but not on a black area: {item}.</source>
        <comment>finding.proof.white_on_white.message</comment>
        <translation>Ceci est blanc, mais pas sur une surface noire&#xa0;: {item}.</translation>
    </message>
    <message>
        <source>Give it more room in the template, or shorten its text.</source>
        <comment>finding.proof.white_on_white.mend</comment>
        <translation>Donnez-lui plus de place dans le modèle, ou raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The ZPL file does not show what was painted.</source>
        <comment>finding.proof.zpl_picture.message</comment>
        <translation>Le fichier ZPL ne montre pas ce qui a été dessiné.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_picture.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The ZPL file cannot be read again.</source>
        <comment>finding.proof.zpl_unreadable.message</comment>
        <translation>Le fichier ZPL ne peut pas être relu.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.zpl_unreadable.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The address is too long for a QR code.</source>
        <comment>finding.symbol.too_long.message</comment>
        <translation>L’adresse est trop longue pour un code QR.</translation>
    </message>
    <message>
        <source>Give an address of at most 300 characters: {@detail_url}.</source>
        <comment>finding.symbol.too_long.mend</comment>
        <translation>Donnez une adresse de 300 caractères au plus&#xa0;: {@detail_url}.</translation>
    </message>
    <message>
        <source>{value} is no alignment of this box.</source>
        <comment>finding.template.wrong:align.message</comment>
        <translation>{value} n’est pas un alignement de cette boîte.</translation>
    </message>
    <message>
        <source>Write start or end.</source>
        <comment>finding.template.wrong:align.mend</comment>
        <translation>Écrivez start ou end.</translation>
    </message>
    <message>
        <source>{value} is no alignment of a row.</source>
        <comment>finding.template.wrong:align_of_row.message</comment>
        <translation>{value} n’est pas un alignement d’une rangée.</translation>
    </message>
    <message>
        <source>Write start, center, end, baseline or stretch.</source>
        <comment>finding.template.wrong:align_of_row.mend</comment>
        <translation>Écrivez start, center, end, baseline ou stretch.</translation>
    </message>
    <message>
        <source>A box of the body has one key, its kind.</source>
        <comment>finding.template.wrong:box_keys.message</comment>
        <translation>Une boîte du contenu a une seule clé, son type.</translation>
    </message>
    <message>
        <source>Write, for example, &quot;- text: {slot: title, style: title}&quot;.</source>
        <comment>finding.template.wrong:box_keys.mend</comment>
        <translation>Écrivez par exemple «&#xa0;- text: {slot: title, style: title}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no box of the kind {name}.</source>
        <comment>finding.template.wrong:box_kind.message</comment>
        <translation>Il n’y a pas de boîte du type {name}.</translation>
    </message>
    <message>
        <source>A box is always painted as the kind of support asks.</source>
        <comment>finding.template.wrong:box_paint.message</comment>
        <translation>Une boîte est toujours dessinée comme le demande le type de prise en charge.</translation>
    </message>
    <message>
        <source>Write state.</source>
        <comment>finding.template.wrong:box_paint.mend</comment>
        <translation>Écrivez state.</translation>
    </message>
    <message>
        <source>{value} is no condition of templates.</source>
        <comment>finding.template.wrong:condition.message</comment>
        <translation>{value} n’est pas une condition des modèles.</translation>
    </message>
    <message>
        <source>Write one of {names}, or not_ before one of them.</source>
        <comment>finding.template.wrong:condition.mend</comment>
        <translation>Écrivez l’une de celles-ci&#xa0;: {names}, ou not_ devant l’une d’elles.</translation>
    </message>
    <message>
        <source>There is no cut {value}.</source>
        <comment>finding.template.wrong:cut.message</comment>
        <translation>Il n’y a pas de coupe {value}.</translation>
    </message>
    <message>
        <source>Write text or display.</source>
        <comment>finding.template.wrong:cut.mend</comment>
        <translation>Écrivez text ou display.</translation>
    </message>
    <message>
        <source>{name} is not in the template&apos;s drop list.</source>
        <comment>finding.template.wrong:drop.message</comment>
        <translation>{name} n’est pas dans la liste drop du modèle.</translation>
    </message>
    <message>
        <source>Add it to that list, or correct the name.</source>
        <comment>finding.template.wrong:drop.mend</comment>
        <translation>Ajoutez-le à cette liste, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>The id of the template cannot be part of a file name.</source>
        <comment>finding.template.wrong:id.message</comment>
        <translation>L’identifiant du modèle ne peut pas faire partie d’un nom de fichier.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as shelf_small.</source>
        <comment>finding.template.wrong:id.mend</comment>
        <translation>Écrivez jusqu’à 64 lettres de A à Z, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», comme shelf_small.</translation>
    </message>
    <message>
        <source>{value} is no way to carry several languages.</source>
        <comment>finding.template.wrong:languages.message</comment>
        <translation>{value} n’est pas une façon de porter plusieurs langues.</translation>
    </message>
    <message>
        <source>Write across (side by side), down (one below the other), pages, or one (never).</source>
        <comment>finding.template.wrong:languages.mend</comment>
        <translation>Écrivez across (côte à côte), down (l’une sous l’autre), pages, ou one (jamais).</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.template.wrong:length.message</comment>
        <translation>{value} n’est pas une longueur&#xa0;; {key} en demande une.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 3.2mm, 0.75pt or 4dot.</source>
        <comment>finding.template.wrong:length.mend</comment>
        <translation>Écrivez un nombre avec son unité, comme 3.2mm, 0.75pt ou 4dot.</translation>
    </message>
    <message>
        <source>There is no other template {name}.</source>
        <comment>finding.template.wrong:like.message</comment>
        <translation>Il n’y a pas d’autre modèle {name}.</translation>
    </message>
    <message>
        <source>Name a template that comes with the program.</source>
        <comment>finding.template.wrong:like.mend</comment>
        <translation>Indiquez un modèle fourni avec le programme.</translation>
    </message>
    <message>
        <source>The template has {count} boxes.</source>
        <comment>finding.template.wrong:many_boxes.message</comment>
        <translation>Le modèle a {count} boîtes.</translation>
    </message>
    <message>
        <source>Use at most {limit} boxes.</source>
        <comment>finding.template.wrong:many_boxes.mend</comment>
        <translation>Utilisez {limit} boîtes au plus.</translation>
    </message>
    <message>
        <source>The margins leave nothing of the label.</source>
        <comment>finding.template.wrong:margin.message</comment>
        <translation>Les marges ne laissent rien de l’étiquette.</translation>
    </message>
    <message>
        <source>Write a smaller margin.</source>
        <comment>finding.template.wrong:margin.mend</comment>
        <translation>Écrivez une marge plus petite.</translation>
    </message>
    <message>
        <source>No QR code can be printed with modules of that size.</source>
        <comment>finding.template.wrong:module.message</comment>
        <translation>Aucun code QR ne peut être imprimé avec des modules de cette taille.</translation>
    </message>
    <message>
        <source>Write from one dot to 20mm, such as 0.4mm.</source>
        <comment>finding.template.wrong:module.mend</comment>
        <translation>Écrivez d’un point à 20mm, comme 0.4mm.</translation>
    </message>
    <message>
        <source>The next page has no place for {name}, which the first may leave to it.</source>
        <comment>finding.template.wrong:next_page.message</comment>
        <translation>La page suivante n’a pas de place pour {name}, que la première peut lui laisser.</translation>
    </message>
    <message>
        <source>Add a box with &quot;drop: {drop}&quot; to the body of next_page.</source>
        <comment>finding.template.wrong:next_page.mend</comment>
        <translation>Ajoutez une boîte avec «&#xa0;drop: {drop}&#xa0;» au contenu de next_page.</translation>
    </message>
    <message>
        <source>{key} should be a list of boxes.</source>
        <comment>finding.template.wrong:no_list.message</comment>
        <translation>{key} doit être une liste de boîtes.</translation>
    </message>
    <message>
        <source>Begin each box with &quot;- &quot;.</source>
        <comment>finding.template.wrong:no_list.mend</comment>
        <translation>Commencez chaque boîte par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The padding has four lengths: top, end, bottom, start.</source>
        <comment>finding.template.wrong:padding.message</comment>
        <translation>La marge intérieure a quatre longueurs&#xa0;: haut, fin, bas, début.</translation>
    </message>
    <message>
        <source>Write four lengths.</source>
        <comment>finding.template.wrong:padding.mend</comment>
        <translation>Écrivez quatre longueurs.</translation>
    </message>
    <message>
        <source>There is no pictogram {name}.</source>
        <comment>finding.template.wrong:pictogram.message</comment>
        <translation>Il n’y a pas de pictogramme {name}.</translation>
    </message>
    <message>
        <source>{value} is no printer resolution.</source>
        <comment>finding.template.wrong:resolution.message</comment>
        <translation>{value} n’est pas une résolution d’imprimante.</translation>
    </message>
    <message>
        <source>Write a whole number of dots per inch from 72dpi to 2400dpi, such as 300dpi.</source>
        <comment>finding.template.wrong:resolution.mend</comment>
        <translation>Écrivez un nombre entier de points par pouce de 72dpi à 2400dpi, comme 300dpi.</translation>
    </message>
    <message>
        <source>There is no row {name}.</source>
        <comment>finding.template.wrong:row.message</comment>
        <translation>Il n’y a pas de ligne {name}.</translation>
    </message>
    <message>
        <source>The definitions have no section {name}.</source>
        <comment>finding.template.wrong:section.message</comment>
        <translation>Les définitions n’ont pas de section {name}.</translation>
    </message>
    <message>
        <source>{value} is no share of the width.</source>
        <comment>finding.template.wrong:share.message</comment>
        <translation>{value} n’est pas une part de la largeur.</translation>
    </message>
    <message>
        <source>Write 5% to 80%.</source>
        <comment>finding.template.wrong:share.mend</comment>
        <translation>Écrivez de 5% à 80%.</translation>
    </message>
    <message>
        <source>The template has no usable size.</source>
        <comment>finding.template.wrong:size.message</comment>
        <translation>Le modèle n’a pas de taille utilisable.</translation>
    </message>
    <message>
        <source>Write width and height, each from 10mm to 2000mm, such as size: [62mm, 105mm], or in dots of its resolution.</source>
        <comment>finding.template.wrong:size.mend</comment>
        <translation>Écrivez largeur et hauteur, chacune de 10mm à 2000mm, comme size: [62mm, 105mm], ou en points de sa résolution.</translation>
    </message>
    <message>
        <source>There is no text {name} to put here.</source>
        <comment>finding.template.wrong:slot.message</comment>
        <translation>Il n’y a pas de texte {name} à mettre ici.</translation>
    </message>
    <message>
        <source>Type under 6 pt cannot be read on paper.</source>
        <comment>finding.template.wrong:small_type.message</comment>
        <translation>Sur papier, des caractères de moins de 6 pt ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Write 6pt or more.</source>
        <comment>finding.template.wrong:small_type.mend</comment>
        <translation>Écrivez 6pt ou plus.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <comment>finding.template.wrong:style.message</comment>
        <translation>Il n’y a pas de style {name}.</translation>
    </message>
    <message>
        <source>Add it under &quot;styles&quot;.</source>
        <comment>finding.template.wrong:style.mend</comment>
        <translation>Ajoutez-le sous «&#xa0;styles&#xa0;».</translation>
    </message>
    <message>
        <source>The title of the template is too long.</source>
        <comment>finding.template.wrong:title.message</comment>
        <translation>Le titre du modèle est trop long.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.template.wrong:title.mend</comment>
        <translation>Écrivez une ligne courte.</translation>
    </message>
    <message>
        <source>The boxes are nested too deep.</source>
        <comment>finding.template.wrong:too_deep.message</comment>
        <translation>Les boîtes sont imbriquées trop profondément.</translation>
    </message>
    <message>
        <source>Use fewer boxes within boxes.</source>
        <comment>finding.template.wrong:too_deep.mend</comment>
        <translation>Utilisez moins de boîtes dans des boîtes.</translation>
    </message>
    <message>
        <source>{value} is no type size; {key} needs one.</source>
        <comment>finding.template.wrong:type_size.message</comment>
        <translation>{value} n’est pas une taille de caractères&#xa0;; {key} en demande une.</translation>
    </message>
    <message>
        <source>Write points, such as 7.5pt.</source>
        <comment>finding.template.wrong:type_size.mend</comment>
        <translation>Écrivez des points, comme 7.5pt.</translation>
    </message>
    <message>
        <source>There is no weight {value}.</source>
        <comment>finding.template.wrong:weight.message</comment>
        <translation>Il n’y a pas de graisse {value}.</translation>
    </message>
    <message>
        <source>Write 400, 500, 600, 700, 800, 900 or state.</source>
        <comment>finding.template.wrong:weight.mend</comment>
        <translation>Écrivez 400, 500, 600, 700, 800, 900 ou state.</translation>
    </message>
    <message>
        <source>{field} begins or ends with a blank.</source>
        <comment>finding.text.blanks:around.message</comment>
        <translation>{field} commence ou finit par une espace.</translation>
    </message>
    <message>
        <source>Take the blank out: {meant}.</source>
        <comment>finding.text.blanks:around.mend</comment>
        <translation>Retirez l’espace&#xa0;: {meant}.</translation>
    </message>
    <message>
        <source>{field} holds several blanks in a row.</source>
        <comment>finding.text.blanks:several.message</comment>
        <translation>{field} contient plusieurs espaces de suite.</translation>
    </message>
    <message>
        <source>Write one space between two words.</source>
        <comment>finding.text.blanks:several.mend</comment>
        <translation>Écrivez une seule espace entre deux mots.</translation>
    </message>
    <message>
        <source>{field} looks as if it was read in a wrong encoding: {written}.</source>
        <comment>finding.text.encoding.message</comment>
        <translation>{field} semble avoir été lu dans un mauvais codage&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.encoding.mend</comment>
        <translation>Écrivez {meant}.</translation>
    </message>
    <message>
        <source>{field} holds a character that shows nothing: {character}.</source>
        <comment>finding.text.hidden_character.message</comment>
        <translation>{field} contient un caractère qui ne montre rien&#xa0;: {character}.</translation>
    </message>
    <message>
        <source>Type the text anew: {meant}.</source>
        <comment>finding.text.hidden_character.mend</comment>
        <translation>Retapez le texte&#xa0;: {meant}.</translation>
    </message>
    <message>
        <source>{field} has no text in &quot;{tag}&quot;, the language of this disclosure.</source>
        <comment>finding.text.language_missing.message</comment>
        <translation>{field} n’a pas de texte pour «&#xa0;{tag}&#xa0;», la langue de cette déclaration.</translation>
    </message>
    <message>
        <source>Add a line &quot;{tag}:&quot; with the text.</source>
        <comment>finding.text.language_missing.mend</comment>
        <translation>Ajoutez une ligne «&#xa0;{tag}:&#xa0;» avec le texte.</translation>
    </message>
    <message>
        <source>{tag} is not the short name of a language.</source>
        <comment>finding.text.language_tag.message</comment>
        <translation>{tag} n’est pas le nom abrégé d’une langue.</translation>
    </message>
    <message>
        <source>Write a language tag such as en, de-AT or zh-Hant.</source>
        <comment>finding.text.language_tag.mend</comment>
        <translation>Écrivez une étiquette de langue comme en, de-AT ou zh-Hant.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at least {limit} are needed.</source>
        <comment>finding.text.length:least.message</comment>
        <translation>{field} a {length} caractères&#xa0;; il en faut au moins {limit}.</translation>
    </message>
    <message>
        <source>Write more of it.</source>
        <comment>finding.text.length:least.mend</comment>
        <translation>Écrivez-en plus.</translation>
    </message>
    <message>
        <source>{field} has {length} characters; at most {limit} are allowed.</source>
        <comment>finding.text.length:most.message</comment>
        <translation>{field} a {length} caractères&#xa0;; {limit} au plus sont permis.</translation>
    </message>
    <message>
        <source>Shorten it by {excess}.</source>
        <comment>finding.text.length:most.mend</comment>
        <translation>Raccourcissez-le de {excess}.</translation>
    </message>
    <message>
        <source>{field} runs over several lines.</source>
        <comment>finding.text.line_break.message</comment>
        <translation>{field} s’étend sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>Write it on one line.</source>
        <comment>finding.text.line_break.mend</comment>
        <translation>Écrivez-le sur une ligne.</translation>
    </message>
    <message>
        <source>Write {meant} instead.</source>
        <comment>finding.text.markup:entity.mend</comment>
        <translation>Écrivez plutôt {meant}.</translation>
    </message>
    <message>
        <source>{field} holds {written}, as web pages have it; it is printed just so.</source>
        <comment>finding.text.markup.message</comment>
        <translation>{field} contient {written}, comme dans les pages web&#xa0;; c’est imprimé tel quel.</translation>
    </message>
    <message>
        <source>Take it out, or write what it stands for.</source>
        <comment>finding.text.markup:tag.mend</comment>
        <translation>Retirez-le, ou écrivez ce que cela représente.</translation>
    </message>
    <message>
        <source>No font of the label has the character {character}.</source>
        <comment>finding.text.no_glyph.message</comment>
        <translation>Aucune police de l’étiquette n’a le caractère {character}.</translation>
    </message>
    <message>
        <source>For Chinese, Japanese and Korean install the package fonts-noto-cjk; otherwise write the text without it.</source>
        <comment>finding.text.no_glyph.mend</comment>
        <translation>Pour le chinois, le japonais et le coréen, installez le paquet fonts-noto-cjk&#xa0;; sinon, écrivez le texte sans lui.</translation>
    </message>
    <message>
        <source>{field} should be {pattern}.</source>
        <comment>finding.text.pattern.message</comment>
        <translation>{field}&#xa0;: ce qui est attendu&#xa0;: {pattern}.</translation>
    </message>
    <message>
        <source>Correct {value}.</source>
        <comment>finding.text.pattern.mend</comment>
        <translation>Corrigez {value}.</translation>
    </message>
    <message>
        <source>{field} is still to be filled in: {value}.</source>
        <comment>finding.text.placeholder.message</comment>
        <translation>{field} reste à remplir&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write the answer, or take it out if it is not needed.</source>
        <comment>finding.text.placeholder.mend</comment>
        <translation>Écrivez la réponse, ou retirez-le si ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>The product name does not fit; the label carries the short name.</source>
        <comment>finding.text.short_form.message</comment>
        <translation>Le nom du produit ne tient pas&#xa0;; l’étiquette porte le nom court.</translation>
    </message>
    <message>
        <source>Choose a larger label for the full name.</source>
        <comment>finding.text.short_form.mend</comment>
        <translation>Choisissez une étiquette plus grande pour le nom complet.</translation>
    </message>
    <message>
        <source>{field} shows nothing when it is printed; all it holds is {characters}.</source>
        <comment>finding.text.shows_nothing.message</comment>
        <translation>{field} ne montre rien à l’impression&#xa0;; il ne contient que {characters}.</translation>
    </message>
    <message>
        <source>Write a text that can be seen, or take it out.</source>
        <comment>finding.text.shows_nothing.mend</comment>
        <translation>Écrivez un texte visible, ou retirez-le.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:cell.message</comment>
        <translation>{field} ressemble à une cellule de tableur&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show; set its format to text before you copy it.</source>
        <comment>finding.text.spreadsheet:cell.mend</comment>
        <translation>Écrivez ce que la cellule doit montrer&#xa0;; mettez son format sur texte avant de la copier.</translation>
    </message>
    <message>
        <source>{field} holds the error of a spreadsheet: {written}.</source>
        <comment>finding.text.spreadsheet:error.message</comment>
        <translation>{field} contient l’erreur d’un tableur&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>Write what the cell should show.</source>
        <comment>finding.text.spreadsheet:error.mend</comment>
        <translation>Écrivez ce que la cellule doit montrer.</translation>
    </message>
    <message>
        <source>{field} looks like a spreadsheet&apos;s cell: {written}.</source>
        <comment>finding.text.spreadsheet:meant.message</comment>
        <translation>{field} ressemble à une cellule de tableur&#xa0;: {written}.</translation>
    </message>
    <message>
        <source>Write {meant}.</source>
        <comment>finding.text.spreadsheet:meant.mend</comment>
        <translation>Écrivez {meant}.</translation>
    </message>
    <message>
        <source>Write a space instead.</source>
        <comment>finding.text.unprintable:blank.mend</comment>
        <translation>Écrivez plutôt une espace.</translation>
    </message>
    <message>
        <source>{field} holds {characters}, which no label can show.</source>
        <comment>finding.text.unprintable.message</comment>
        <translation>{field} contient {characters}, qu’aucune étiquette ne peut montrer.</translation>
    </message>
    <message>
        <source>The text was damaged when it was copied or converted; type it anew.</source>
        <comment>finding.text.unprintable:damaged.mend</comment>
        <translation>Le texte a été abîmé à la copie ou à la conversion&#xa0;; retapez-le.</translation>
    </message>
    <message>
        <source>Take it out, or say it in words.</source>
        <comment>finding.text.unprintable:emoji.mend</comment>
        <translation>Retirez-le, ou dites-le avec des mots.</translation>
    </message>
    <message>
        <source>Write it after the letter that it belongs to.</source>
        <comment>finding.text.unprintable:mark.mend</comment>
        <translation>Écrivez-le après la lettre à laquelle il appartient.</translation>
    </message>
    <message>
        <source>Take it out, or write it in another way.</source>
        <comment>finding.text.unprintable:other.mend</comment>
        <translation>Retirez-le, ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>A picture was copied with the text; type the text anew.</source>
        <comment>finding.text.unprintable:picture.mend</comment>
        <translation>Une image a été copiée avec le texte&#xa0;; retapez le texte.</translation>
    </message>
    <message>
        <source>Write it in a script that the label has, such as Latin letters.</source>
        <comment>finding.text.unprintable:script.mend</comment>
        <translation>Écrivez-le dans une écriture que l’étiquette a, par exemple en lettres latines.</translation>
    </message>
    <message>
        <source>Write {plain} instead.</source>
        <comment>finding.text.unprintable:styled.mend</comment>
        <translation>Écrivez plutôt {plain}.</translation>
    </message>
    <message>
        <source>{field} ends with {mark}, as at the end of a sentence.</source>
        <comment>finding.url.ending.message</comment>
        <translation>{field} finit par {mark}, comme une phrase.</translation>
    </message>
    <message>
        <source>Take it out if it does not belong to the address.</source>
        <comment>finding.url.ending.mend</comment>
        <translation>Retirez-le s’il ne fait pas partie de l’adresse.</translation>
    </message>
    <message>
        <source>{field} holds a blank.</source>
        <comment>finding.url.invalid:blank.message</comment>
        <translation>{field} contient une espace.</translation>
    </message>
    <message>
        <source>Copy the address from the browser.</source>
        <comment>finding.url.invalid:blank.mend</comment>
        <translation>Copiez l’adresse depuis le navigateur.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:character.message</comment>
        <translation>{field} contient un caractère qu’une adresse ne peut pas avoir&#xa0;: {character}.</translation>
    </message>
    <message>
        <source>Copy the address from the browser; letters of other scripts are written with % or xn--.</source>
        <comment>finding.url.invalid:character.mend</comment>
        <translation>Copiez l’adresse depuis le navigateur&#xa0;; les lettres d’autres écritures s’écrivent avec % ou xn--.</translation>
    </message>
    <message>
        <source>{field} does not lead to a host that everyone can reach: {host}.</source>
        <comment>finding.url.invalid:host.message</comment>
        <translation>{field} ne mène pas à un hôte que tout le monde peut joindre&#xa0;: {host}.</translation>
    </message>
    <message>
        <source>Write a host name with a dot that everyone can look up, such as www.example.com; no IP address and no name of your own network.</source>
        <comment>finding.url.invalid:host.mend</comment>
        <translation>Écrivez un nom d’hôte avec un point que tout le monde peut trouver, comme www.example.com&#xa0;; pas d’adresse IP ni de nom de votre propre réseau.</translation>
    </message>
    <message>
        <source>{field} holds a character that an address cannot have: {character}.</source>
        <comment>finding.url.invalid:marks.message</comment>
        <translation>{field} contient un caractère qu’une adresse ne peut pas avoir&#xa0;: {character}.</translation>
    </message>
    <message>
        <source>Write {address} and nothing around it.</source>
        <comment>finding.url.invalid:marks.mend</comment>
        <translation>Écrivez {address} et rien autour.</translation>
    </message>
    <message>
        <source>{field} has no host.</source>
        <comment>finding.url.invalid:no_host.message</comment>
        <translation>{field} n’a pas d’hôte.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:no_host.mend</comment>
        <translation>Écrivez l’adresse complète de la page, à partir de https://.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:no_https.message</comment>
        <translation>{field} ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Write {address}, and make sure that the page answers there.</source>
        <comment>finding.url.invalid:no_https.mend</comment>
        <translation>Écrivez {address}, et veillez à ce que la page y réponde.</translation>
    </message>
    <message>
        <source>{field} holds a % without two hexadecimal digits behind it.</source>
        <comment>finding.url.invalid:percent.message</comment>
        <translation>{field} contient un % sans deux chiffres hexadécimaux derrière.</translation>
    </message>
    <message>
        <source>Write two hexadecimal digits behind each %; a % itself is %25.</source>
        <comment>finding.url.invalid:percent.mend</comment>
        <translation>Écrivez deux chiffres hexadécimaux derrière chaque %&#xa0;; un % lui-même est %25.</translation>
    </message>
    <message>
        <source>{field} has a port that does not exist: {port}.</source>
        <comment>finding.url.invalid:port.message</comment>
        <translation>{field} a un port qui n’existe pas&#xa0;: {port}.</translation>
    </message>
    <message>
        <source>Take the port out, or correct it.</source>
        <comment>finding.url.invalid:port.mend</comment>
        <translation>Retirez le port, ou corrigez-le.</translation>
    </message>
    <message>
        <source>{field} does not start with https://.</source>
        <comment>finding.url.invalid:scheme.message</comment>
        <translation>{field} ne commence pas par https://.</translation>
    </message>
    <message>
        <source>Write the whole address of the page, from https:// on.</source>
        <comment>finding.url.invalid:scheme.mend</comment>
        <translation>Écrivez l’adresse complète de la page, à partir de https://.</translation>
    </message>
    <message>
        <source>{field} holds two addresses, one right after the other.</source>
        <comment>finding.url.invalid:two.message</comment>
        <translation>{field} contient deux adresses, l’une juste derrière l’autre.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <comment>finding.url.invalid:two.mend</comment>
        <translation>N’en laissez qu’une.</translation>
    </message>
    <message>
        <source>{field} holds a user name or password before the host.</source>
        <comment>finding.url.invalid:user.message</comment>
        <translation>{field} contient un nom d’utilisateur ou un mot de passe devant l’hôte.</translation>
    </message>
    <message>
        <source>Take {user} out.</source>
        <comment>finding.url.invalid:user.mend</comment>
        <translation>Retirez {user}.</translation>
    </message>
    <message>
        <source>{field} leads to a host with letters that look like Latin ones but are others: {host}.</source>
        <comment>finding.url.look_alike.message</comment>
        <translation>{field} mène à un hôte dont des lettres ressemblent à des lettres latines mais en sont d’autres&#xa0;: {host}.</translation>
    </message>
    <message>
        <source>Check that it is your own; readers take it for another one.</source>
        <comment>finding.url.look_alike.mend</comment>
        <translation>Vérifiez que c’est le vôtre&#xa0;; les lecteurs le prennent pour un autre.</translation>
    </message>
    <message>
        <source>{field} carries {parameter}, which looks like data about a person, a campaign or a log-in.</source>
        <comment>finding.url.personal.message</comment>
        <translation>{field} contient {parameter}, qui ressemble à des données sur une personne, une campagne ou une connexion.</translation>
    </message>
    <message>
        <source>Take it out; the page must open for everyone without it.</source>
        <comment>finding.url.personal.mend</comment>
        <translation>Retirez-le&#xa0;; la page doit s’ouvrir sans cela pour tout le monde.</translation>
    </message>
    <message>
        <source>{field} is an address of examples: {host} never belongs to a maker.</source>
        <comment>finding.url.placeholder.message</comment>
        <translation>{field} est une adresse d’exemple&#xa0;: {host} n’appartient jamais à un fabricant.</translation>
    </message>
    <message>
        <source>Write your own address.</source>
        <comment>finding.url.placeholder.mend</comment>
        <translation>Écrivez votre propre adresse.</translation>
    </message>
    <message>
        <source>{field} names the port {port}, which many networks do not let through.</source>
        <comment>finding.url.port.message</comment>
        <translation>{field} indique le port {port}, que beaucoup de réseaux ne laissent pas passer.</translation>
    </message>
    <message>
        <source>Let the page answer without a port.</source>
        <comment>finding.url.port.mend</comment>
        <translation>Faites répondre la page sans port.</translation>
    </message>
    <message>
        <source>{field} leads to {host}, a name for samples that nobody can reach.</source>
        <comment>finding.url.sample.message</comment>
        <translation>{field} mène à {host}, un nom pour des spécimens que personne ne peut joindre.</translation>
    </message>
    <message>
        <source>Write your own address before you print.</source>
        <comment>finding.url.sample.mend</comment>
        <translation>Écrivez votre propre adresse avant d’imprimer.</translation>
    </message>
    <message>
        <source>{field} hides where it leads: {host} shortens other addresses and may stop doing so.</source>
        <comment>finding.url.shortener.message</comment>
        <translation>{field} cache où il mène&#xa0;: {host} raccourcit d’autres adresses et peut cesser de le faire.</translation>
    </message>
    <message>
        <source>Use a short address on your own domain.</source>
        <comment>finding.url.shortener.mend</comment>
        <translation>Utilisez une adresse courte sur votre propre domaine.</translation>
    </message>
    <message>
        <source>{field} has no value.</source>
        <comment>finding.value.empty.message</comment>
        <translation>{field} n’a pas de valeur.</translation>
    </message>
    <message>
        <source>Write its value, or take it out.</source>
        <comment>finding.value.empty.mend</comment>
        <translation>Écrivez sa valeur, ou retirez-le.</translation>
    </message>
    <message>
        <source>{field} is still the example: {value}.</source>
        <comment>finding.value.example.message</comment>
        <translation>{field} est encore l’exemple&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write your own instead.</source>
        <comment>finding.value.example.mend</comment>
        <translation>Écrivez plutôt le vôtre.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:boolean.message</comment>
        <translation>{field}&#xa0;: true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>Write true or false, without quotes.</source>
        <comment>finding.value.kind:boolean.mend</comment>
        <translation>Écrivez true ou false, sans guillemets.</translation>
    </message>
    <message>
        <source>{field} should be one choice, but this is {kind}.</source>
        <comment>finding.value.kind:choice.message</comment>
        <translation>{field}&#xa0;: une seule réponse est attendue ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after the colon.</source>
        <comment>finding.value.kind:choice.mend</comment>
        <translation>Écrivez une réponse après les deux-points.</translation>
    </message>
    <message>
        <source>Each item of {question} should be one of its choices, but this is {kind}.</source>
        <comment>finding.value.kind:choice_item.message</comment>
        <translation>{question}&#xa0;: chaque élément doit être une de ses réponses, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choice_item.mend</comment>
        <translation>Écrivez une réponse après chaque tiret.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:choices.message</comment>
        <translation>{field}&#xa0;: une liste est attendue ici.</translation>
    </message>
    <message>
        <source>Write one choice after each hyphen.</source>
        <comment>finding.value.kind:choices.mend</comment>
        <translation>Écrivez une réponse après chaque tiret.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date.message</comment>
        <translation>{field}&#xa0;: une date est attendue ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <comment>finding.value.kind:date.mend</comment>
        <translation>Écrivez une date comme {example}.</translation>
    </message>
    <message>
        <source>{field} should be a date, but this is {kind}.</source>
        <comment>finding.value.kind:date_or_answer.message</comment>
        <translation>{field}&#xa0;: une date est attendue ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write a date such as {example}, or {answers}.</source>
        <comment>finding.value.kind:date_or_answer.mend</comment>
        <translation>Écrivez une date comme {example}, ou {answers}.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:false.message</comment>
        <translation>{field}&#xa0;: true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>Write false, without quotes.</source>
        <comment>finding.value.kind:false.mend</comment>
        <translation>Écrivez false, sans guillemets.</translation>
    </message>
    <message>
        <source>{field} should be a group of fields, but this is {kind}.</source>
        <comment>finding.value.kind:group.message</comment>
        <translation>{field}&#xa0;: un groupe de champs est attendu ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write its fields below it, indented.</source>
        <comment>finding.value.kind:group.mend</comment>
        <translation>Écrivez ses champs en dessous, en retrait.</translation>
    </message>
    <message>
        <source>{field} should be a list, but this is {kind}.</source>
        <comment>finding.value.kind:list.message</comment>
        <translation>{field}&#xa0;: une liste est attendue ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write each item below it, after a hyphen.</source>
        <comment>finding.value.kind:list.mend</comment>
        <translation>Écrivez chaque élément en dessous, après un tiret.</translation>
    </message>
    <message>
        <source>{field} should be a list.</source>
        <comment>finding.value.kind:lone_choice.message</comment>
        <translation>{field}&#xa0;: une liste est attendue ici.</translation>
    </message>
    <message>
        <source>Write it in square brackets: [{written}].</source>
        <comment>finding.value.kind:lone_choice.mend</comment>
        <translation>Écrivez-le entre crochets&#xa0;: [{written}].</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:number.message</comment>
        <translation>{field}&#xa0;: un nombre entier est attendu ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write digits only, such as {example}.</source>
        <comment>finding.value.kind:number.mend</comment>
        <translation>N’écrivez que des chiffres, comme {example}.</translation>
    </message>
    <message>
        <source>{field} should be a whole number, but this is {kind}.</source>
        <comment>finding.value.kind:quoted_number.message</comment>
        <translation>{field}&#xa0;: un nombre entier est attendu ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write it without quotes: {example}.</source>
        <comment>finding.value.kind:quoted_number.mend</comment>
        <translation>Écrivez-le sans guillemets&#xa0;: {example}.</translation>
    </message>
    <message>
        <source>{field} should be a text, but this is {kind}.</source>
        <comment>finding.value.kind:text.message</comment>
        <translation>{field}&#xa0;: un texte est attendu ici, mais c’est {kind}.</translation>
    </message>
    <message>
        <source>Write one text after the colon.</source>
        <comment>finding.value.kind:text.mend</comment>
        <translation>Écrivez un seul texte après les deux-points.</translation>
    </message>
    <message>
        <source>{field} should be true or false.</source>
        <comment>finding.value.kind:true.message</comment>
        <translation>{field}&#xa0;: true ou false est attendu ici.</translation>
    </message>
    <message>
        <source>Write true, without quotes.</source>
        <comment>finding.value.kind:true.mend</comment>
        <translation>Écrivez true, sans guillemets.</translation>
    </message>
    <message>
        <source>{field} should be a text, but {written} without quotes is {kind}.</source>
        <comment>finding.value.kind:unquoted_text.message</comment>
        <translation>{field}&#xa0;: un texte est attendu ici, mais {written} sans guillemets est {kind}.</translation>
    </message>
    <message>
        <source>Put it in quotes: {value}.</source>
        <comment>finding.value.kind:unquoted_text.mend</comment>
        <translation>Mettez-le entre guillemets&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:alias.message</comment>
        <translation>Il y a un alias («&#xa0;*&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Write the value out where it is needed, and put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:alias.mend</comment>
        <translation>Écrivez la valeur là où elle est nécessaire, et mettez entre guillemets un texte qui commence par «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>There is an asterisk (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:text.message</comment>
        <translation>Il y a un astérisque («&#xa0;*&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;*&quot; in quotes.</source>
        <comment>finding.yaml.alias:text.mend</comment>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;*&#xa0;».</translation>
    </message>
    <message>
        <source>There is an alias (&quot;*&quot;) here.</source>
        <comment>finding.yaml.alias:value.message</comment>
        <translation>Il y a un alias («&#xa0;*&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Write the value out where it is needed.</source>
        <comment>finding.yaml.alias:value.mend</comment>
        <translation>Écrivez la valeur là où elle est nécessaire.</translation>
    </message>
    <message>
        <source>There is an anchor (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:several.message</comment>
        <translation>Il y a une ancre («&#xa0;&amp;&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Write the value out wherever it is needed.</source>
        <comment>finding.yaml.anchor:several.mend</comment>
        <translation>Écrivez la valeur partout où elle est nécessaire.</translation>
    </message>
    <message>
        <source>There is an ampersand (&quot;&amp;&quot;) here.</source>
        <comment>finding.yaml.anchor:text.message</comment>
        <translation>Il y a une esperluette («&#xa0;&amp;&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;&amp;&quot; in quotes.</source>
        <comment>finding.yaml.anchor:text.mend</comment>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;&amp;&#xa0;».</translation>
    </message>
    <message>
        <source>There is an invisible character here that turns the direction of text ({character}).</source>
        <comment>finding.yaml.bidi_control.message</comment>
        <translation>Il y a ici un caractère invisible qui change le sens du texte ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.bidi_control:escape.mend</comment>
        <translation>Supprimez de ce texte sa séquence {escape}.</translation>
    </message>
    <message>
        <source>Delete it: the label sets the direction of each text by itself.</source>
        <comment>finding.yaml.bidi_control:file.mend</comment>
        <translation>Supprimez-le&#xa0;: l’étiquette règle elle-même le sens de chaque texte.</translation>
    </message>
    <message>
        <source>The comment {comment} has no place any more.</source>
        <comment>finding.yaml.comment_lost.message</comment>
        <translation>Le commentaire {comment} n’a plus de place.</translation>
    </message>
    <message>
        <source>Copy it before you save the file if you still need it.</source>
        <comment>finding.yaml.comment_lost.mend</comment>
        <translation>Copiez-le avant d’enregistrer le fichier si vous en avez encore besoin.</translation>
    </message>
    <message>
        <source>A map or a list stands where a key belongs.</source>
        <comment>finding.yaml.complex_key.message</comment>
        <translation>Un groupe ou une liste se trouve là où il faut une clé.</translation>
    </message>
    <message>
        <source>Write the name of a field as the key.</source>
        <comment>finding.yaml.complex_key.mend</comment>
        <translation>Écrivez comme clé le nom d’un champ.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:escape.message</comment>
        <translation>Il y a un caractère de contrôle ici ({character}).</translation>
    </message>
    <message>
        <source>Delete its escape ({escape}) from this text.</source>
        <comment>finding.yaml.control_character:escape.mend</comment>
        <translation>Supprimez de ce texte sa séquence {escape}.</translation>
    </message>
    <message>
        <source>There is a control character here ({character}).</source>
        <comment>finding.yaml.control_character:file.message</comment>
        <translation>Il y a un caractère de contrôle ici ({character}).</translation>
    </message>
    <message>
        <source>Delete it; it is invisible in most editors.</source>
        <comment>finding.yaml.control_character:file.mend</comment>
        <translation>Supprimez-le&#xa0;; il est invisible dans la plupart des éditeurs.</translation>
    </message>
    <message>
        <source>There is a tab or a line end in this key.</source>
        <comment>finding.yaml.control_character:key.message</comment>
        <translation>Il y a une tabulation ou une fin de ligne dans cette clé.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.control_character:key.mend</comment>
        <translation>Écrivez le nom d’un champ.</translation>
    </message>
    <message>
        <source>There is a directive (a line that begins with &quot;%&quot;) here.</source>
        <comment>finding.yaml.directive.message</comment>
        <translation>Il y a une directive ici (une ligne qui commence par «&#xa0;%&#xa0;»).</translation>
    </message>
    <message>
        <source>Delete the line: a disclosure is always YAML 1.2.</source>
        <comment>finding.yaml.directive.mend</comment>
        <translation>Supprimez la ligne&#xa0;: une déclaration est toujours en YAML 1.2.</translation>
    </message>
    <message>
        <source>The key {key} is here a second time; the first is in line {line}.</source>
        <comment>finding.yaml.duplicate_key.message</comment>
        <translation>La clé {key} est ici pour la deuxième fois&#xa0;; la première est à la ligne {line}.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <comment>finding.yaml.duplicate_key.mend</comment>
        <translation>Gardez l’un des deux.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <comment>finding.yaml.empty.message</comment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Start from &quot;updatefacts new&quot;.</source>
        <comment>finding.yaml.empty.mend</comment>
        <translation>Commencez par «&#xa0;updatefacts new&#xa0;».</translation>
    </message>
    <message>
        <source>Begin a new disclosure.</source>
        <comment>finding.yaml.empty.mend_in_form</comment>
        <translation>Commencez une nouvelle déclaration.</translation>
    </message>
    <message>
        <source>There is a comma here with no value before it.</source>
        <comment>finding.yaml.empty_item.message</comment>
        <translation>Il y a ici une virgule sans valeur devant.</translation>
    </message>
    <message>
        <source>Delete the comma, or write the value.</source>
        <comment>finding.yaml.empty_item.mend</comment>
        <translation>Supprimez la virgule, ou écrivez la valeur.</translation>
    </message>
    <message>
        <source>A key is missing before &quot;:&quot;.</source>
        <comment>finding.yaml.empty_key.message</comment>
        <translation>Une clé manque devant «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.empty_key.mend</comment>
        <translation>Écrivez le nom d’un champ.</translation>
    </message>
    <message>
        <source>A backslash stands here before a character that it cannot go with.</source>
        <comment>finding.yaml.escape:character.message</comment>
        <translation>Il y a ici une barre oblique inverse devant un caractère avec lequel elle ne va pas.</translation>
    </message>
    <message>
        <source>Write &quot;\\&quot; for a backslash.</source>
        <comment>finding.yaml.escape:character.mend</comment>
        <translation>Écrivez «&#xa0;\\&#xa0;» pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>This escape has too few hexadecimal digits.</source>
        <comment>finding.yaml.escape:hex.message</comment>
        <translation>Cette séquence a trop peu de chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:hex.mend</comment>
        <translation>Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>This escape names no character of Unicode.</source>
        <comment>finding.yaml.escape:unicode.message</comment>
        <translation>Cette séquence ne désigne aucun caractère d’Unicode.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <comment>finding.yaml.escape:unicode.mend</comment>
        <translation>Écrivez le caractère lui-même.</translation>
    </message>
    <message>
        <source>The line ends with a carriage return alone.</source>
        <comment>finding.yaml.line_end.message</comment>
        <translation>La ligne ne finit que par un retour chariot.</translation>
    </message>
    <message>
        <source>Save the file with the line ends of Unix or of Windows.</source>
        <comment>finding.yaml.line_end.mend</comment>
        <translation>Enregistrez le fichier avec les fins de ligne d’Unix ou de Windows.</translation>
    </message>
    <message>
        <source>This key is longer than 256 bytes.</source>
        <comment>finding.yaml.long_key.message</comment>
        <translation>Cette clé dépasse 256 octets.</translation>
    </message>
    <message>
        <source>Write the name of a field.</source>
        <comment>finding.yaml.long_key.mend</comment>
        <translation>Écrivez le nom d’un champ.</translation>
    </message>
    <message>
        <source>There is no colon after {key}.</source>
        <comment>finding.yaml.missing_colon.message</comment>
        <translation>Il manque les deux-points après {key}.</translation>
    </message>
    <message>
        <source>Write &quot;key: value&quot; in one line.</source>
        <comment>finding.yaml.missing_colon.mend</comment>
        <translation>Écrivez «&#xa0;clé: valeur&#xa0;» sur une ligne.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 here.</source>
        <comment>finding.yaml.not_utf8:here.message</comment>
        <translation>Le fichier n’est pas en UTF-8 ici.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <comment>finding.yaml.not_utf8.mend</comment>
        <translation>Enregistrez le fichier en UTF-8 dans votre éditeur.</translation>
    </message>
    <message>
        <source>The file is UTF-16, not UTF-8.</source>
        <comment>finding.yaml.not_utf8:utf16.message</comment>
        <translation>Le fichier est en UTF-16, pas en UTF-8.</translation>
    </message>
    <message>
        <source>This is {format}, not a disclosure.</source>
        <comment>finding.yaml.other_format.message</comment>
        <translation>C’est {format}, pas une déclaration.</translation>
    </message>
    <message>
        <source>Name the YAML file of the disclosure.</source>
        <comment>finding.yaml.other_format.mend</comment>
        <translation>Indiquez le fichier YAML de la déclaration.</translation>
    </message>
    <message>
        <source>A second document begins here.</source>
        <comment>finding.yaml.second_document.message</comment>
        <translation>Un deuxième document commence ici.</translation>
    </message>
    <message>
        <source>Keep one disclosure in one file.</source>
        <comment>finding.yaml.second_document.mend</comment>
        <translation>Gardez une seule déclaration par fichier.</translation>
    </message>
    <message>
        <source>Text stands here on the line of &quot;|&quot; or &quot;&gt;&quot;, after which it begins on the next line.</source>
        <comment>finding.yaml.syntax:block.message</comment>
        <translation>Il y a déjà du texte sur la ligne de «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;», alors qu’il commence à la ligne suivante.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;|&quot; or &quot;&gt;&quot; in quotes.</source>
        <comment>finding.yaml.syntax:block.mend</comment>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;».</translation>
    </message>
    <message>
        <source>A bracket is closed here that was not opened.</source>
        <comment>finding.yaml.syntax:bracket.message</comment>
        <translation>Un crochet ou une accolade se ferme ici sans avoir été ouvert.</translation>
    </message>
    <message>
        <source>Delete it, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:bracket.mend</comment>
        <translation>Supprimez-le, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>No value can begin with this character.</source>
        <comment>finding.yaml.syntax:character.message</comment>
        <translation>Aucune valeur ne peut commencer par ce caractère.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <comment>finding.yaml.syntax:character.mend</comment>
        <translation>Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>A colon cannot stand here.</source>
        <comment>finding.yaml.syntax:colon.message</comment>
        <translation>Il ne peut pas y avoir de deux-points ici.</translation>
    </message>
    <message>
        <source>Put text that holds a colon in quotes; if this is a key, write it on its own line, indented like its neighbours, and look whether the line before has its colon.</source>
        <comment>finding.yaml.syntax:colon.mend</comment>
        <translation>Mettez entre guillemets un texte qui contient deux-points&#xa0;; si c’est une clé, écrivez-la sur sa propre ligne, en retrait comme ses voisines, et regardez si la ligne d’avant a ses deux-points.</translation>
    </message>
    <message>
        <source>A list item (&quot;- &quot;) cannot begin here.</source>
        <comment>finding.yaml.syntax:item.message</comment>
        <translation>Un élément de liste («&#xa0;-&#xa0;») ne peut pas commencer ici.</translation>
    </message>
    <message>
        <source>Begin the list on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:item.mend</comment>
        <translation>Commencez la liste à la ligne sous sa clé, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>A key cannot begin here.</source>
        <comment>finding.yaml.syntax:key.message</comment>
        <translation>Une clé ne peut pas commencer ici.</translation>
    </message>
    <message>
        <source>Begin the map on the line below its key, or put the text in quotes.</source>
        <comment>finding.yaml.syntax:key.mend</comment>
        <translation>Commencez le groupe à la ligne sous sa clé, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>This does not belong to the list around it.</source>
        <comment>finding.yaml.syntax:list.message</comment>
        <translation>Ceci n’appartient pas à la liste qui l’entoure.</translation>
    </message>
    <message>
        <source>Begin each item with &quot;- &quot;, indented like its neighbours.</source>
        <comment>finding.yaml.syntax:list.mend</comment>
        <translation>Commencez chaque élément par «&#xa0;-&#xa0;», en retrait comme ses voisins.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <comment>finding.yaml.syntax:long_quote.message</comment>
        <translation>Ceci n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Look whether the quotation mark that opens in line {line} is closed at the end of its text.</source>
        <comment>finding.yaml.syntax:long_quote.mend</comment>
        <translation>Regardez si le guillemet qui s’ouvre à la ligne {line} est fermé à la fin de son texte.</translation>
    </message>
    <message>
        <source>This does not belong to the map around it.</source>
        <comment>finding.yaml.syntax:map.message</comment>
        <translation>Ceci n’appartient pas au groupe qui l’entoure.</translation>
    </message>
    <message>
        <source>Write each &quot;key: value&quot; on its own line, indented like its neighbours; put text that goes on after a quotation mark in one pair of quotes.</source>
        <comment>finding.yaml.syntax:map.mend</comment>
        <translation>Écrivez chaque «&#xa0;clé: valeur&#xa0;» sur sa propre ligne, en retrait comme ses voisines&#xa0;; mettez dans une seule paire de guillemets un texte qui continue après un guillemet.</translation>
    </message>
    <message>
        <source>The file cannot be read as YAML here.</source>
        <comment>finding.yaml.syntax:other.message</comment>
        <translation>Le fichier ne peut pas être lu comme YAML ici.</translation>
    </message>
    <message>
        <source>Look at this line and the one before it.</source>
        <comment>finding.yaml.syntax:other.mend</comment>
        <translation>Regardez cette ligne et celle d’avant.</translation>
    </message>
    <message>
        <source>A text cannot be indented by 0 columns.</source>
        <comment>finding.yaml.syntax:zero_indent.message</comment>
        <translation>Un texte ne peut pas être en retrait de 0 colonne.</translation>
    </message>
    <message>
        <source>Delete the &quot;0&quot;.</source>
        <comment>finding.yaml.syntax:zero_indent.mend</comment>
        <translation>Supprimez le «&#xa0;0&#xa0;».</translation>
    </message>
    <message>
        <source>The line is indented with a tab.</source>
        <comment>finding.yaml.tab.message</comment>
        <translation>La ligne est en retrait par une tabulation.</translation>
    </message>
    <message>
        <source>Indent it with spaces.</source>
        <comment>finding.yaml.tab.mend</comment>
        <translation>Mettez-la en retrait par des espaces.</translation>
    </message>
    <message>
        <source>There is a tag (&quot;!&quot;) here.</source>
        <comment>finding.yaml.tag.message</comment>
        <translation>Il y a une étiquette YAML («&#xa0;!&#xa0;») ici.</translation>
    </message>
    <message>
        <source>Put text that begins with &quot;!&quot; in quotes.</source>
        <comment>finding.yaml.tag:text.mend</comment>
        <translation>Mettez entre guillemets un texte qui commence par «&#xa0;!&#xa0;».</translation>
    </message>
    <message>
        <source>Delete it, and put the value in quotes if it is text.</source>
        <comment>finding.yaml.tag:value.mend</comment>
        <translation>Supprimez-la, et mettez la valeur entre guillemets si c’est un texte.</translation>
    </message>
    <message>
        <source>What follows &quot;#&quot; here is a comment and no part of the value: {comment}.</source>
        <comment>finding.yaml.text_in_comment.message</comment>
        <translation>Ce qui suit «&#xa0;#&#xa0;» ici est un commentaire et ne fait pas partie de la valeur&#xa0;: {comment}.</translation>
    </message>
    <message>
        <source>Put the whole value in quotes if {word} belongs to it; else write a space after &quot;#&quot;.</source>
        <comment>finding.yaml.text_in_comment.mend</comment>
        <translation>Mettez toute la valeur entre guillemets si {word} en fait partie&#xa0;; sinon, écrivez une espace après «&#xa0;#&#xa0;».</translation>
    </message>
    <message>
        <source>The values are nested more than 32 deep.</source>
        <comment>finding.yaml.too_deep.message</comment>
        <translation>Les valeurs sont imbriquées sur plus de 32 niveaux.</translation>
    </message>
    <message>
        <source>Write them side by side: no field of a disclosure is nested that deep.</source>
        <comment>finding.yaml.too_deep.mend</comment>
        <translation>Écrivez-les côte à côte&#xa0;: aucun champ d’une déclaration n’est imbriqué aussi profondément.</translation>
    </message>
    <message>
        <source>The text is larger than 256 kB.</source>
        <comment>finding.yaml.too_large.message</comment>
        <translation>Le texte dépasse 256 ko.</translation>
    </message>
    <message>
        <source>Shorten it: a disclosure is a few kB.</source>
        <comment>finding.yaml.too_large.mend</comment>
        <translation>Raccourcissez-le&#xa0;: une déclaration fait quelques ko.</translation>
    </message>
    <message>
        <source>This text is longer than 64 kB.</source>
        <comment>finding.yaml.too_long.message</comment>
        <translation>Ce texte dépasse 64 ko.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <comment>finding.yaml.too_long.mend</comment>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The file has more than 20,000 values.</source>
        <comment>finding.yaml.too_many_nodes.message</comment>
        <translation>Le fichier a plus de 20&#xa0;000 valeurs.</translation>
    </message>
    <message>
        <source>Split the file: a disclosure describes one product.</source>
        <comment>finding.yaml.too_many_nodes.mend</comment>
        <translation>Divisez le fichier&#xa0;: une déclaration décrit un seul produit.</translation>
    </message>
    <message>
        <source>The &quot;{&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:brace.message</comment>
        <translation>La «&#xa0;{&#xa0;» qui s’ouvre ici n’est jamais fermée, ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>Write &quot;}&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:brace.mend</comment>
        <translation>Écrivez «&#xa0;}&#xa0;» à sa fin et «&#xa0;,&#xa0;» entre ses valeurs.</translation>
    </message>
    <message>
        <source>The &quot;[&quot; that opens here is never closed, or a comma is missing in it.</source>
        <comment>finding.yaml.unclosed_bracket:square.message</comment>
        <translation>Le «&#xa0;[&#xa0;» qui s’ouvre ici n’est jamais fermé, ou il y manque une virgule.</translation>
    </message>
    <message>
        <source>Write &quot;]&quot; at its end and &quot;,&quot; between its values.</source>
        <comment>finding.yaml.unclosed_bracket:square.mend</comment>
        <translation>Écrivez «&#xa0;]&#xa0;» à sa fin et «&#xa0;,&#xa0;» entre ses valeurs.</translation>
    </message>
    <message>
        <source>A text in quotes goes on to this document mark.</source>
        <comment>finding.yaml.unclosed_quote:document.message</comment>
        <translation>Un texte entre guillemets continue jusqu’à cette marque de document.</translation>
    </message>
    <message>
        <source>Close the quotation mark at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:document.mend</comment>
        <translation>Fermez le guillemet à la fin de son texte.</translation>
    </message>
    <message>
        <source>The quotation mark that opens here is never closed.</source>
        <comment>finding.yaml.unclosed_quote:here.message</comment>
        <translation>Le guillemet qui s’ouvre ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it at the end of the text.</source>
        <comment>finding.yaml.unclosed_quote:here.mend</comment>
        <translation>Fermez-le à la fin du texte.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.message</comment>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it at the end of its text.</source>
        <comment>finding.yaml.unclosed_quote:somewhere.mend</comment>
        <translation>Fermez-le à la fin de son texte.</translation>
    </message>
    <message>
        <source>The text in quotes that opens here goes on in a line that is not indented.</source>
        <comment>finding.yaml.unindented_text:quotes.message</comment>
        <translation>Le texte entre guillemets qui commence ici continue sur une ligne sans retrait.</translation>
    </message>
    <message>
        <source>Close the quotation mark where the text ends, or indent the lines after.</source>
        <comment>finding.yaml.unindented_text:quotes.mend</comment>
        <translation>Fermez le guillemet là où le texte finit, ou mettez en retrait les lignes suivantes.</translation>
    </message>
    <message>
        <source>This value is not indented under its key.</source>
        <comment>finding.yaml.unindented_text:value.message</comment>
        <translation>Cette valeur n’est pas en retrait sous sa clé.</translation>
    </message>
    <message>
        <source>Indent it with spaces, or write it behind the colon.</source>
        <comment>finding.yaml.unindented_text:value.mend</comment>
        <translation>Mettez-la en retrait par des espaces, ou écrivez-la après les deux-points.</translation>
    </message>
    <message>
        <source>two numbers with a dot between them, such as &quot;1.1&quot;</source>
        <comment>field.schema_version.pattern</comment>
        <translation>deux nombres séparés par un point, par exemple «&#xa0;1.1&#xa0;»</translation>
    </message>
    <message>
        <source>{key} is a day without a time: {value}.</source>
        <comment>finding.openeox.date_time:day.message</comment>
        <translation>{key} est un jour sans heure&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:day.mend</comment>
        <translation>Écrivez {meant}</translation>
    </message>
    <message>
        <source>{key} names a leap second, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:leap.message</comment>
        <translation>{key} indique une seconde intercalaire, qu’OpenEoX n’accepte pas&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:leap.mend</comment>
        <translation>Écrivez {meant}</translation>
    </message>
    <message>
        <source>{key} names the hour 24, which OpenEoX does not take: {value}.</source>
        <comment>finding.openeox.date_time:midnight.message</comment>
        <translation>{key} indique l’heure 24, qu’OpenEoX n’accepte pas&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:midnight.mend</comment>
        <translation>Écrivez {meant}</translation>
    </message>
    <message>
        <source>{key} is not written as OpenEoX writes a moment: {value}.</source>
        <comment>finding.openeox.date_time:spelled.message</comment>
        <translation>{key} n’est pas écrit comme OpenEoX écrit un instant&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Write {meant}</source>
        <comment>finding.openeox.date_time:spelled.mend</comment>
        <translation>Écrivez {meant}</translation>
    </message>
    <message>
        <source>{key} names no time zone: {value}.</source>
        <comment>finding.openeox.date_time:zone.message</comment>
        <translation>{key} n’indique aucun fuseau horaire&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>Add Z for UTC, or how far the clock is ahead of UTC, such as +02:00.</source>
        <comment>finding.openeox.date_time:zone.mend</comment>
        <translation>Ajoutez Z pour UTC, ou l’avance de l’horloge sur UTC, par exemple +02:00.</translation>
    </message>
    <message>
        <source>{key} is the first moment of {day}; that day is taken for the last one.</source>
        <comment>finding.openeox.midnight.message</comment>
        <translation>{key} est le premier instant du {day}&#xa0;; ce jour est pris pour le dernier.</translation>
    </message>
    <message>
        <source>If the day before it is the last one, write {before}</source>
        <comment>finding.openeox.midnight.mend</comment>
        <translation>Si le dernier jour est la veille, écrivez {before}</translation>
    </message>
    <message>
        <source>What is this disclosure about?</source>
        <comment>field.subject.question</comment>
        <translation>Sur quoi porte cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>If you make a part that others build into their products, such as a chip, choose it here. They name this file in their own disclosures. Without an answer it is a product that people buy.</source>
        <comment>field.subject.help</comment>
        <translation>Si vous fabriquez une pièce que d’autres intègrent dans leurs produits, comme une puce, choisissez-la ici. Ils citent ce fichier dans leurs propres déclarations. Sans réponse, c’est un produit que l’on achète.</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.title</comment>
        <translation>Un produit que l’on achète</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.title</comment>
        <translation>Une puce</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.title</comment>
        <translation>Un module</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.title</comment>
        <translation>Un système d’exploitation</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.title</comment>
        <translation>Un service en ligne</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.support_commitment.ended.title</comment>
        <translation>L’assistance a pris fin</translation>
    </message>
    <message>
        <source>The device gets no security updates any more. A first disclosure can say so, too.</source>
        <comment>field.support_commitment.ended.help</comment>
        <translation>L’appareil ne reçoit plus de mises à jour de sécurité. Une première déclaration peut le dire aussi.</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day. If support has ended, write when. If you promise a length of time for each device, leave this out or give both.</source>
        <comment>field.support_end.help</comment>
        <translation>Un mois suffit&#xa0;; il compte jusqu’à son dernier jour. Si l’assistance a pris fin, écrivez quand. Si vous promettez une durée pour chaque appareil, laissez ceci vide ou donnez les deux.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.support_end.not_published.title</comment>
        <translation>La date n’est pas publiée</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.support_end.not_published.help</comment>
        <translation>Seulement si l’assistance a pris fin.</translation>
    </message>
    <message>
        <source>Do you promise a length of time for each single device?</source>
        <comment>field.unit_period.question</comment>
        <translation>Promettez-vous une durée pour chaque appareil&#xa0;?</translation>
    </message>
    <message>
        <source>Such as three years from the day a buyer bought it. It ends on another day for each device, so no date is made of it. Some laws want a date as well.</source>
        <comment>field.unit_period.help</comment>
        <translation>Par exemple trois ans à partir du jour de l’achat. Elle finit un autre jour pour chaque appareil, aucune date n’en est donc tirée. Certaines lois veulent aussi une date.</translation>
    </message>
    <message>
        <source>For how many months at least?</source>
        <comment>field.unit_period.months.question</comment>
        <translation>Pendant combien de mois au moins&#xa0;?</translation>
    </message>
    <message>
        <source>Three years are 36 months; the label says &quot;3 years&quot;.</source>
        <comment>field.unit_period.months.help</comment>
        <translation>Trois ans sont 36 mois&#xa0;; l’étiquette dit «&#xa0;3 ans&#xa0;».</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.unit_period.counted_from.question</comment>
        <translation>À partir de quel jour compte-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.unit_period.counted_from.purchase.title</comment>
        <translation>Le jour de l’achat</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.unit_period.counted_from.activation.title</comment>
        <translation>Le jour de la première mise en marche</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.unit_period.counted_from.manufacture.title</comment>
        <translation>Le jour de fabrication</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.unit_period.counted_from.last_sale.title</comment>
        <translation>Le dernier jour où vous vendez le modèle</translation>
    </message>
    <message>
        <source>For how many months at least does it get other software updates?</source>
        <comment>field.unit_period.other_months.question</comment>
        <translation>Pendant combien de mois au moins reçoit-il d’autres mises à jour logicielles&#xa0;?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security; counted from the same day.</source>
        <comment>field.unit_period.other_months.help</comment>
        <translation>Mises à jour avec de nouvelles fonctions, ou avec des corrections sans rapport avec la sécurité&#xa0;; comptées à partir du même jour.</translation>
    </message>
    <message>
        <source>Until when will the device get other software updates?</source>
        <comment>field.software_updates_end.question</comment>
        <translation>Jusqu’à quand l’appareil recevra-t-il d’autres mises à jour logicielles&#xa0;?</translation>
    </message>
    <message>
        <source>Updates with new functions, or with corrections that have nothing to do with security. They are as firm as the security updates are.</source>
        <comment>field.software_updates_end.help</comment>
        <translation>Mises à jour avec de nouvelles fonctions, ou avec des corrections sans rapport avec la sécurité. Elles sont aussi fermes que les mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>As long as security updates</source>
        <comment>field.software_updates_end.same_as_support.title</comment>
        <translation>Aussi longtemps que les mises à jour de sécurité</translation>
    </message>
    <message>
        <source>On which day did you last publish a security update?</source>
        <comment>field.last_security_update.question</comment>
        <translation>Quel jour avez-vous publié la dernière mise à jour de sécurité&#xa0;?</translation>
    </message>
    <message>
        <source>How many security updates did you publish in the last twelve months?</source>
        <comment>field.updates_in_twelve_months.question</comment>
        <translation>Combien de mises à jour de sécurité avez-vous publiées ces douze derniers mois&#xa0;?</translation>
    </message>
    <message>
        <source>Counted back from the day on which this disclosure was last changed.</source>
        <comment>field.updates_in_twelve_months.help</comment>
        <translation>Comptées à rebours du jour où cette déclaration a été modifiée en dernier.</translation>
    </message>
    <message>
        <source>Apps, online services, accessories and bought-in parts, each with a period of its own.</source>
        <comment>section.components.help</comment>
        <translation>Applications, services en ligne, accessoires et pièces achetées, chacun avec sa propre période.</translation>
    </message>
    <message>
        <source>Which parts and services have a period of their own?</source>
        <comment>field.components.question</comment>
        <translation>Quels pièces et services ont leur propre période&#xa0;?</translation>
    </message>
    <message>
        <source>Name the app, an online service, a hub or accessory that the device needs, and parts of suppliers. Left out, they are supported for as long as the device.</source>
        <comment>field.components.help</comment>
        <translation>Citez l’application, un service en ligne, une centrale ou un accessoire dont l’appareil a besoin, et les pièces de fournisseurs. Ce qui manque bénéficie d’une assistance aussi longtemps que l’appareil.</translation>
    </message>
    <message>
        <source>Which part or service is it?</source>
        <comment>field.components.item.question</comment>
        <translation>De quelle pièce ou de quel service s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <comment>field.components.item.name.question</comment>
        <translation>Comment s’appelle-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <comment>field.components.item.kind.question</comment>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.title</comment>
        <translation>L’appareil lui-même</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.title</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.title</comment>
        <translation>Service en ligne</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.title</comment>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.title</comment>
        <translation>Accessoire</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.title</comment>
        <translation>Pièce d’un fournisseur</translation>
    </message>
    <message>
        <source>How firm is its date?</source>
        <comment>field.components.item.commitment.question</comment>
        <translation>Quelle est la fermeté de sa date&#xa0;?</translation>
    </message>
    <message>
        <source>Promised at least until the date</source>
        <comment>field.components.item.commitment.promised.title</comment>
        <translation>Promise au moins jusqu’à cette date</translation>
    </message>
    <message>
        <source>Planned, not promised</source>
        <comment>field.components.item.commitment.planned.title</comment>
        <translation>Prévue, non promise</translation>
    </message>
    <message>
        <source>No date is promised</source>
        <comment>field.components.item.commitment.not_promised.title</comment>
        <translation>Aucune date n’est promise</translation>
    </message>
    <message>
        <source>Support has ended</source>
        <comment>field.components.item.commitment.ended.title</comment>
        <translation>L’assistance a pris fin</translation>
    </message>
    <message>
        <source>Until when is it supported?</source>
        <comment>field.components.item.support_end.question</comment>
        <translation>Jusqu’à quand bénéficie-t-il d’une assistance&#xa0;?</translation>
    </message>
    <message>
        <source>A month is enough; it counts to its last day.</source>
        <comment>field.components.item.support_end.help</comment>
        <translation>Un mois suffit&#xa0;; il compte jusqu’à son dernier jour.</translation>
    </message>
    <message>
        <source>The date is not published</source>
        <comment>field.components.item.support_end.not_published.title</comment>
        <translation>La date n’est pas publiée</translation>
    </message>
    <message>
        <source>Only where support has ended.</source>
        <comment>field.components.item.support_end.not_published.help</comment>
        <translation>Seulement si l’assistance a pris fin.</translation>
    </message>
    <message>
        <source>For how many months at least is each single one supported?</source>
        <comment>field.components.item.unit_months.question</comment>
        <translation>Pendant combien de mois au moins chacun bénéficie-t-il d’une assistance&#xa0;?</translation>
    </message>
    <message>
        <source>Only where no date holds for all, such as three years from the day it was bought.</source>
        <comment>field.components.item.unit_months.help</comment>
        <translation>Seulement si aucune date ne vaut pour tous, par exemple trois ans à partir du jour de l’achat.</translation>
    </message>
    <message>
        <source>From which day on does it count?</source>
        <comment>field.components.item.counted_from.question</comment>
        <translation>À partir de quel jour compte-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>The day it was bought</source>
        <comment>field.components.item.counted_from.purchase.title</comment>
        <translation>Le jour de l’achat</translation>
    </message>
    <message>
        <source>The day it was first switched on</source>
        <comment>field.components.item.counted_from.activation.title</comment>
        <translation>Le jour de la première mise en marche</translation>
    </message>
    <message>
        <source>The day it was made</source>
        <comment>field.components.item.counted_from.manufacture.title</comment>
        <translation>Le jour de fabrication</translation>
    </message>
    <message>
        <source>The last day on which you sell the model</source>
        <comment>field.components.item.counted_from.last_sale.title</comment>
        <translation>Le dernier jour où vous vendez le modèle</translation>
    </message>
    <message>
        <source>Its own disclosure</source>
        <comment>field.components.item.disclosure_url.title</comment>
        <translation>Sa propre déclaration</translation>
    </message>
    <message>
        <source>Where is the disclosure of its maker?</source>
        <comment>field.components.item.disclosure_url.question</comment>
        <translation>Où est la déclaration de son fabricant&#xa0;?</translation>
    </message>
    <message>
        <source>Fingerprint of that disclosure</source>
        <comment>field.components.item.disclosure_fingerprint.title</comment>
        <translation>Empreinte de cette déclaration</translation>
    </message>
    <message>
        <source>Which fingerprint has that disclosure?</source>
        <comment>field.components.item.disclosure_fingerprint.question</comment>
        <translation>Quelle est l’empreinte de cette déclaration&#xa0;?</translation>
    </message>
    <message>
        <source>SHA-256, 64 characters. It shows later that nobody has changed the file you built upon.</source>
        <comment>field.components.item.disclosure_fingerprint.help</comment>
        <translation>SHA-256, 64 caractères. Elle montre plus tard que personne n’a modifié le fichier sur lequel vous vous êtes appuyé.</translation>
    </message>
    <message>
        <source>64 characters, digits and the letters a to f</source>
        <comment>field.components.item.disclosure_fingerprint.pattern</comment>
        <translation>64 caractères, chiffres et lettres de a à f</translation>
    </message>
    <message>
        <source>Why the device is supported for longer</source>
        <comment>field.components.item.longer_reason.title</comment>
        <translation>Pourquoi l’appareil bénéficie d’une assistance plus longue</translation>
    </message>
    <message>
        <source>Why can you support the device for longer than this part?</source>
        <comment>field.components.item.longer_reason.question</comment>
        <translation>Pourquoi pouvez-vous assister l’appareil plus longtemps que cette pièce&#xa0;?</translation>
    </message>
    <message>
        <source>For example because you have its source text and correct it yourself.</source>
        <comment>field.components.item.longer_reason.help</comment>
        <translation>Par exemple parce que vous avez son code source et le corrigez vous-même.</translation>
    </message>
    <message>
        <source>Where do you publish which flaws you have fixed?</source>
        <comment>field.advisories_url.question</comment>
        <translation>Où publiez-vous les failles que vous avez corrigées&#xa0;?</translation>
    </message>
    <message>
        <source>A page, or a feed in the CSAF format.</source>
        <comment>field.advisories_url.help</comment>
        <translation>Une page, ou un flux au format CSAF.</translation>
    </message>
    <message>
        <source>What this is about</source>
        <comment>field.subject.title</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <source>A product that people buy</source>
        <comment>field.subject.product.label</comment>
        <translation>Un produit que l’on achète</translation>
    </message>
    <message>
        <source>A chip</source>
        <comment>field.subject.chip.label</comment>
        <translation>Une puce</translation>
    </message>
    <message>
        <source>A module</source>
        <comment>field.subject.module.label</comment>
        <translation>Un module</translation>
    </message>
    <message>
        <source>An operating system</source>
        <comment>field.subject.operating_system.label</comment>
        <translation>Un système d’exploitation</translation>
    </message>
    <message>
        <source>An online service</source>
        <comment>field.subject.cloud_service.label</comment>
        <translation>Un service en ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>field.components.item.kind.title</comment>
        <translation>Type</translation>
    </message>
    <message>
        <source>The device itself</source>
        <comment>field.components.item.kind.device.label</comment>
        <translation>L’appareil lui-même</translation>
    </message>
    <message>
        <source>App</source>
        <comment>field.components.item.kind.app.label</comment>
        <translation>Application</translation>
    </message>
    <message>
        <source>Online service</source>
        <comment>field.components.item.kind.online_service.label</comment>
        <translation>Service en ligne</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>field.components.item.kind.hub.label</comment>
        <translation>Centrale</translation>
    </message>
    <message>
        <source>Accessory</source>
        <comment>field.components.item.kind.accessory.label</comment>
        <translation>Accessoire</translation>
    </message>
    <message>
        <source>invalid</source>
        <comment>finding.phrase.cell.invalid</comment>
        <translation>non valable</translation>
    </message>
    <message>
        <source>{count} to fix</source>
        <comment>finding.phrase.cell.to_mend</comment>
        <translation>{count} à corriger</translation>
    </message>
    <message>
        <source>The attachment is too large.</source>
        <comment>finding.phrase.failed.attachment</comment>
        <translation>La pièce jointe est trop grande.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is.</source>
        <comment>finding.phrase.failed.exists</comment>
        <translation>Le fichier «&#xa0;{file}&#xa0;» existe déjà et reste tel quel.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; exists already and is left as it is; --force replaces it.</source>
        <comment>finding.phrase.failed.exists_force</comment>
        <translation>Le fichier «&#xa0;{file}&#xa0;» existe déjà et reste tel quel&#xa0;; --force le remplace.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name another file for the next revision.</source>
        <comment>finding.phrase.failed.label_revised</comment>
        <translation>«&#xa0;{file}&#xa0;» est une étiquette et reste telle quelle&#xa0;; indiquez un autre fichier pour la prochaine révision.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is a label and stays as it is; name the file of the disclosure.</source>
        <comment>finding.phrase.failed.label_upgraded</comment>
        <translation>«&#xa0;{file}&#xa0;» est une étiquette et reste telle quelle&#xa0;; indiquez le fichier de la déclaration.</translation>
    </message>
    <message>
        <source>Standard input is larger than 256 kB, and a disclosure is a few kB.</source>
        <comment>finding.phrase.failed.large_input</comment>
        <translation>L’entrée standard dépasse 256 ko, et une déclaration fait quelques ko.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <comment>finding.phrase.failed.memory</comment>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>There is not enough memory for the labels of &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.memory_for</comment>
        <translation>Il n’y a pas assez de mémoire pour les étiquettes de «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The files are written, but their names could not be written to standard output.</source>
        <comment>finding.phrase.failed.names_not_printed</comment>
        <translation>Les fichiers sont écrits, mais la sortie standard n’a pas pu l’être&#xa0;; leurs noms y manquent.</translation>
    </message>
    <message>
        <source>There is no .yaml file in the folder &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.no_disclosure</comment>
        <translation>Il n’y a pas de fichier .yaml dans le dossier «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is another page and is left as it is. Choose another folder.</source>
        <comment>finding.phrase.failed.other_page</comment>
        <translation>«&#xa0;{file}&#xa0;» est une autre page et reste telle quelle. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot read &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.read</comment>
        <translation>Impossible de lire «&#xa0;{file}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why} A published file is never replaced; choose another name.</source>
        <comment>finding.phrase.failed.replace_published</comment>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {why} Un fichier publié n’est jamais remplacé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Cannot look for labels in &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.search</comment>
        <translation>Impossible de chercher des étiquettes dans «&#xa0;{file}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Cannot write to standard output.</source>
        <comment>finding.phrase.failed.standard_output</comment>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>The name of the output folder is empty.</source>
        <comment>finding.phrase.failed.unnamed_directory</comment>
        <translation>Le nom du dossier de sortie est vide.</translation>
    </message>
    <message>
        <source>Cannot write &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.write</comment>
        <translation>Impossible d’écrire «&#xa0;{file}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It was published as revision {number}.</source>
        <comment>finding.phrase.guard.published</comment>
        <translation>Il a été publié comme révision {number}.</translation>
    </message>
    <message>
        <source>It is superseded by {by}.</source>
        <comment>finding.phrase.guard.superseded</comment>
        <translation>Il est remplacé par&#xa0;: {by}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.history.column_changed</comment>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.history.column_file</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>finding.phrase.history.column_fingerprint</comment>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.history.column_promise</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>finding.phrase.history.column_revision</comment>
        <translation>révision</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.history.column_until</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>{count} errors</source>
        <comment>finding.phrase.history.errors</comment>
        <translation>{count} erreurs</translation>
    </message>
    <message>
        <source>{id}: {count} revisions, {state}.</source>
        <comment>finding.phrase.history.head</comment>
        <translation>{id}&#xa0;: {count} révisions, {state}.</translation>
    </message>
    <message>
        <source>{id}: 1 revision, {state}.</source>
        <comment>finding.phrase.history.head_of_one</comment>
        <translation>{id}&#xa0;: 1 révision, {state}.</translation>
    </message>
    <message>
        <source>1 error</source>
        <comment>finding.phrase.history.one_error</comment>
        <translation>1 erreur</translation>
    </message>
    <message>
        <source>unbroken</source>
        <comment>finding.phrase.history.unbroken</comment>
        <translation>sans interruption</translation>
    </message>
    <message>
        <source>The attribute {attribute} of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_attribute</comment>
        <translation>L’attribut {attribute} de «&#xa0;{file}&#xa0;» n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>The group of &quot;{file}&quot; could not be kept.</source>
        <comment>finding.phrase.kept.no_group</comment>
        <translation>Le groupe de «&#xa0;{file}&#xa0;» n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; belongs to you now: its owner could not be kept.</source>
        <comment>finding.phrase.kept.no_owner</comment>
        <translation>«&#xa0;{file}&#xa0;» vous appartient maintenant&#xa0;: son propriétaire n’a pas pu être gardé.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; has another name on the disk, which keeps the old text.</source>
        <comment>finding.phrase.kept.other_name</comment>
        <translation>«&#xa0;{file}&#xa0;» a un autre nom sur le disque, qui garde l’ancien texte.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; could not be made read-only.</source>
        <comment>finding.phrase.kept.writable</comment>
        <translation>«&#xa0;{file}&#xa0;» n’a pas pu être mis en lecture seule.</translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <comment>finding.phrase.list.more</comment>
        <translation>{first} et {count} autres</translation>
    </message>
    <message>
        <source>standard input</source>
        <comment>finding.phrase.name.standard_input</comment>
        <translation>entrée standard</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>finding.phrase.promise.ended</comment>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cannot be updated</source>
        <comment>finding.phrase.promise.not_possible</comment>
        <translation>ne peut pas être mis à jour</translation>
    </message>
    <message>
        <source>none</source>
        <comment>finding.phrase.promise.not_promised</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>planned, not promised</source>
        <comment>finding.phrase.promise.planned</comment>
        <translation>prévu, non promis</translation>
    </message>
    <message>
        <source>promised</source>
        <comment>finding.phrase.promise.promised</comment>
        <translation>promis</translation>
    </message>
    <message>
        <source>{file}: published already as revision {number}, unchanged.</source>
        <comment>finding.phrase.publish.already</comment>
        <translation>{file}&#xa0;: déjà publié comme révision {number}, inchangé.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}.</source>
        <comment>finding.phrase.publish.done</comment>
        <translation>{file}&#xa0;: publié comme révision {number}.</translation>
    </message>
    <message>
        <source>{file}: published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.done_after</comment>
        <translation>{file}&#xa0;: publié comme révision {number}, suit&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}</source>
        <comment>finding.phrase.publish.hash</comment>
        <translation>Empreinte&#xa0;: {hash}</translation>
    </message>
    <message>
        <source>Fingerprint: {hash}, as the labels of the draft have it.</source>
        <comment>finding.phrase.publish.hash_kept</comment>
        <translation>Empreinte&#xa0;: {hash}, comme l’ont les étiquettes du brouillon.</translation>
    </message>
    <message>
        <source>{file}: made again.</source>
        <comment>finding.phrase.publish.label_again</comment>
        <translation>{file}&#xa0;: refaite.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. With --labels FOLDER they are made again.</source>
        <comment>finding.phrase.publish.labels_before</comment>
        <translation>Faites avant la publication, avec une autre empreinte&#xa0;: {files}. Avec --labels FOLDER, elles sont refaites.</translation>
    </message>
    <message>
        <source>Made before publishing, with another fingerprint: {files}. Make these again with &quot;updatefacts label&quot;.</source>
        <comment>finding.phrase.publish.labels_left</comment>
        <translation>Faites avant la publication, avec une autre empreinte&#xa0;: {files}. Refaites-les avec «&#xa0;updatefacts label&#xa0;».</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}.</source>
        <comment>finding.phrase.publish.plan</comment>
        <translation>{file}&#xa0;: serait publié comme révision {number}.</translation>
    </message>
    <message>
        <source>{file}: would be published as revision {number}, follows {before}.</source>
        <comment>finding.phrase.publish.plan_after</comment>
        <translation>{file}&#xa0;: serait publié comme révision {number}, suit&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; was not published; fix the errors first.</source>
        <comment>finding.phrase.publish.refused</comment>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été publié&#xa0;; corrigez d’abord les erreurs.</translation>
    </message>
    <message>
        <source>{file}: revision {number}, follows {before}.</source>
        <comment>finding.phrase.revise.done</comment>
        <translation>{file}&#xa0;: révision {number}, suit&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is; fix the errors first.</source>
        <comment>finding.phrase.revise.left</comment>
        <translation>Le fichier «&#xa0;{file}&#xa0;» reste tel quel&#xa0;; corrigez d’abord les erreurs.</translation>
    </message>
    <message>
        <source>The file &quot;{file}&quot; is left as it is. {why} Name another file for the next revision.</source>
        <comment>finding.phrase.revise.left_published</comment>
        <translation>Le fichier «&#xa0;{file}&#xa0;» reste tel quel. {why} Indiquez un autre fichier pour la prochaine révision.</translation>
    </message>
    <message>
        <source>No file &quot;{file}&quot; was written; fix the errors first.</source>
        <comment>finding.phrase.revise.none</comment>
        <translation>Le fichier «&#xa0;{file}&#xa0;» n’a pas été écrit&#xa0;; corrigez d’abord les erreurs.</translation>
    </message>
    <message>
        <source>{file}: revision {number} already, unchanged; follows {before}.</source>
        <comment>finding.phrase.revise.unchanged</comment>
        <translation>{file}&#xa0;: déjà la révision {number}, inchangé&#xa0;; suit&#xa0;: {before}.</translation>
    </message>
    <message>
        <source>Left out {count} of {all} disclosures: {files}.</source>
        <comment>finding.phrase.said.left_out</comment>
        <translation>{count} déclarations sur {all} laissées de côté&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Nothing was written, because of {count} of {all} disclosures: {files}. With --keep-going the labels of the others are made.</source>
        <comment>finding.phrase.said.nothing_because</comment>
        <translation>Rien n’a été écrit, à cause de {count} déclarations sur {all}&#xa0;: {files}. Avec --keep-going, les étiquettes des autres sont faites.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.nothing_written</comment>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Passed over {count} files in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over</comment>
        <translation>{count} fichiers de «&#xa0;{directory}&#xa0;» ignorés (cachés, ou copies laissées par un éditeur)&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Passed over {count} file in &quot;{directory}&quot; (hidden, or a copy that an editor left): {files}.</source>
        <comment>finding.phrase.said.passed_over_one</comment>
        <translation>{count} fichier de «&#xa0;{directory}&#xa0;» ignoré (caché, ou copie laissée par un éditeur)&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>{done} of {all} disclosures</source>
        <comment>finding.phrase.said.progress</comment>
        <translation>{done} déclarations sur {all}</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <comment>finding.phrase.said.stopped</comment>
        <translation>Arrêté&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>error</source>
        <comment>finding.phrase.severity.error</comment>
        <translation>erreur</translation>
    </message>
    <message>
        <source>note</source>
        <comment>finding.phrase.severity.note</comment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>finding.phrase.severity.warning</comment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <comment>finding.phrase.why.directory</comment>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <comment>finding.phrase.why.disk_error</comment>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <comment>finding.phrase.why.disk_full</comment>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>it exists already</source>
        <comment>finding.phrase.why.exists</comment>
        <translation>il existe déjà</translation>
    </message>
    <message>
        <source>the folder holds too many folders</source>
        <comment>finding.phrase.why.full_directory</comment>
        <translation>le dossier contient trop de dossiers</translation>
    </message>
    <message>
        <source>it is in use</source>
        <comment>finding.phrase.why.in_use</comment>
        <translation>il est utilisé</translation>
    </message>
    <message>
        <source>all files are there, but not all that helped to write them could be removed; {why}</source>
        <comment>finding.phrase.why.leftovers</comment>
        <translation>tous les fichiers sont là, mais ce qui a servi à les écrire n’a pas pu être tout enlevé&#xa0;; {why}</translation>
    </message>
    <message>
        <source>its symbolic links lead to no file</source>
        <comment>finding.phrase.why.links</comment>
        <translation>ses liens symboliques ne mènent à aucun fichier</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <comment>finding.phrase.why.long_name</comment>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <comment>finding.phrase.why.memory</comment>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <comment>finding.phrase.why.no_directory</comment>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <comment>finding.phrase.why.no_file</comment>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>permission denied</source>
        <comment>finding.phrase.why.no_permission</comment>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>permission denied to make files in its folder</source>
        <comment>finding.phrase.why.no_permission_to_make</comment>
        <translation>pas le droit de créer des fichiers dans son dossier</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <comment>finding.phrase.why.not_directory</comment>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>the folder cannot be listed</source>
        <comment>finding.phrase.why.not_listed</comment>
        <translation>le contenu du dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <comment>finding.phrase.why.not_regular</comment>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>what was there before stays there; {why}</source>
        <comment>finding.phrase.why.old_stays</comment>
        <translation>ce qui était là avant y reste&#xa0;; {why}</translation>
    </message>
    <message>
        <source>the file system can only be read</source>
        <comment>finding.phrase.why.only_read</comment>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <comment>finding.phrase.why.open_files</comment>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>your disk quota is exceeded</source>
        <comment>finding.phrase.why.quota</comment>
        <translation>votre quota de disque est dépassé</translation>
    </message>
    <message>
        <source>it is read-only</source>
        <comment>finding.phrase.why.read_only</comment>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it is larger than {size} kB, and a disclosure is a few kB</source>
        <comment>finding.phrase.why.too_large</comment>
        <translation>il dépasse {size} ko, et une déclaration fait quelques ko</translation>
    </message>
    <message>
        <source>the file would be larger than is allowed here</source>
        <comment>finding.phrase.why.too_large_here</comment>
        <translation>le fichier serait plus grand que permis ici</translation>
    </message>
    <message>
        <source>{error}</source>
        <comment>finding.phrase.why.unknown</comment>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Desktop or laptop computer</source>
        <comment>field.product_category.computer.title</comment>
        <translation>Ordinateur de bureau ou portable</translation>
    </message>
    <message>
        <source>Manufacturer in the European Union</source>
        <comment>field.manufacturer_in_eu.title</comment>
        <translation>Fabricant dans l’Union européenne</translation>
    </message>
    <message>
        <source>Is the maker established in the European Union?</source>
        <comment>field.manufacturer_in_eu.question</comment>
        <translation>Le fabricant est-il établi dans l’Union européenne&#xa0;?</translation>
    </message>
    <message>
        <source>If not, somebody in the European Union answers for the product to the authorities.</source>
        <comment>field.manufacturer_in_eu.help</comment>
        <translation>Sinon, quelqu’un dans l’Union européenne répond du produit devant les autorités.</translation>
    </message>
    <message>
        <source>Who imports the product or answers for it in a market?</source>
        <comment>field.economic_operators.question</comment>
        <translation>Qui importe le produit ou en répond sur un marché&#xa0;?</translation>
    </message>
    <message>
        <source>The importer, an authorised representative, or the responsible person in the European Union where the maker has no seat there.</source>
        <comment>field.economic_operators.help</comment>
        <translation>L’importateur, un mandataire ou, si le fabricant n’y est pas établi, la personne responsable dans l’Union européenne.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <comment>field.economic_operators.item.question</comment>
        <translation>De qui s’agit-il&#xa0;?</translation>
    </message>
    <message>
        <source>What is this person or company called?</source>
        <comment>field.economic_operators.item.name.question</comment>
        <translation>Comment s’appelle cette personne ou entreprise&#xa0;?</translation>
    </message>
    <message>
        <source>What is the postal address?</source>
        <comment>field.economic_operators.item.address.question</comment>
        <translation>Quelle est l’adresse postale&#xa0;?</translation>
    </message>
    <message>
        <source>Role</source>
        <comment>field.economic_operators.item.role.title</comment>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What is this person or company for the product?</source>
        <comment>field.economic_operators.item.role.question</comment>
        <translation>Qu’est cette personne ou entreprise pour le produit&#xa0;?</translation>
    </message>
    <message>
        <source>Without an answer it is an authorised representative.</source>
        <comment>field.economic_operators.item.role.help</comment>
        <translation>Sans réponse, c’est un mandataire.</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.title</comment>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Authorised representative</source>
        <comment>field.economic_operators.item.role.authorised_representative.label</comment>
        <translation>Mandataire</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.title</comment>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Importer</source>
        <comment>field.economic_operators.item.role.importer.label</comment>
        <translation>Importateur</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.title</comment>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <comment>field.economic_operators.item.role.responsible_person.label</comment>
        <translation>Personne responsable</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.title</comment>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Distributor</source>
        <comment>field.economic_operators.item.role.distributor.label</comment>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>E-mail or web page</source>
        <comment>field.economic_operators.item.contact.title</comment>
        <translation>E-mail ou page web</translation>
    </message>
    <message>
        <source>At which e-mail address or web page can they be reached?</source>
        <comment>field.economic_operators.item.contact.question</comment>
        <translation>À quelle adresse e-mail ou page web peut-on les joindre&#xa0;?</translation>
    </message>
    <message>
        <source>For which market?</source>
        <comment>field.economic_operators.item.market.question</comment>
        <translation>Pour quel marché&#xa0;?</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>field.economic_operators.item.market.uk.title</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>field.economic_operators.item.market.eu.title</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>field.economic_operators.item.market.us.title</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Australia</source>
        <comment>field.economic_operators.item.market.au.title</comment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <comment>field.economic_operators.item.market.sg.title</comment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Japan</source>
        <comment>field.economic_operators.item.market.jp.title</comment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>field.economic_operators.item.market.other.title</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Last unit made</source>
        <comment>field.last_manufactured.title</comment>
        <translation>Dernier appareil fabriqué</translation>
    </message>
    <message>
        <source>When was the last unit made?</source>
        <comment>field.last_manufactured.question</comment>
        <translation>Quand le dernier appareil a-t-il été fabriqué&#xa0;?</translation>
    </message>
    <message>
        <source>The Australian rules hold for devices made from 4 March 2026 on.</source>
        <comment>field.last_manufactured.help</comment>
        <translation>Les règles australiennes valent pour les appareils fabriqués à partir du 4 mars 2026.</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.title</comment>
        <translation>Des appareils sont encore fabriqués</translation>
    </message>
    <message>
        <source>Units are still being made</source>
        <comment>field.last_manufactured.still_made.label</comment>
        <translation>Des appareils sont encore fabriqués</translation>
    </message>
    <message>
        <source>How do you tell users that support is about to end, and then that it has ended?</source>
        <comment>field.end_of_support_notice.question</comment>
        <translation>Comment dites-vous aux utilisateurs que l’assistance va prendre fin, puis qu’elle a pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>Why can neither the device nor an app show that support has ended?</source>
        <comment>field.end_of_support_notice_reason.question</comment>
        <translation>Pourquoi ni l’appareil ni une application ne peuvent-ils montrer que l’assistance a pris fin&#xa0;?</translation>
    </message>
    <message>
        <source>It has none and is protected in another way, such as by pairing</source>
        <comment>field.default_password.otherwise_protected.title</comment>
        <translation>Il n’en a pas et est protégé autrement, par exemple par appairage</translation>
    </message>
    <message>
        <source>In the European Union the seller owes updates for as long as buyers may expect them, also where the maker promises none.</source>
        <comment>rule.support.eu_rights.message</comment>
        <translation>Dans l’Union européenne, le vendeur doit des mises à jour aussi longtemps que les acheteurs peuvent s’y attendre, même si le fabricant n’en promet aucune.</translation>
    </message>
    <message>
        <source>Promise a date; as it is, the label adds that buyers keep their rights against the seller.</source>
        <comment>rule.support.eu_rights.mend</comment>
        <translation>Promettez une date&#xa0;; en l’état, l’étiquette ajoute que les acheteurs gardent leurs droits envers le vendeur.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years, but the last unit, placed on the market on {last_placed_on_market}, is supported for less, to {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer.message</comment>
        <translation>L’appareil est utilisé {expected_use_years} ans, mais le dernier, mis sur le marché le {last_placed_on_market}, est assisté moins longtemps, jusqu’au {support_end}&#xa0;; selon l’Art. 13(8), l’assistance dure aussi longtemps que l’usage attendu de l’appareil.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou corrigez {@expected_use_years}.</translation>
    </message>
    <message>
        <source>The device is used for {expected_use_years} years and units are still being placed on the market, but support ends sooner, {support_end}; by Art. 13(8) support lasts as long as the device is expected to be used.</source>
        <comment>rule.support.expected_use_longer_placed.message</comment>
        <translation>L’appareil est utilisé {expected_use_years} ans et est encore mis sur le marché, mais l’assistance se termine plus tôt, {support_end}&#xa0;; selon l’Art. 13(8), elle dure aussi longtemps que l’usage attendu de l’appareil.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@expected_use_years}.</source>
        <comment>rule.support.expected_use_longer_placed.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou corrigez {@expected_use_years}.</translation>
    </message>
    <message>
        <source>Updates end {support_end}, less than five years after the last unit was placed on the market ({last_placed_on_market}).</source>
        <comment>rule.support.phone_five_years.message</comment>
        <translation>Les mises à jour se terminent {support_end}, moins de cinq ans après la mise sur le marché du dernier appareil ({last_placed_on_market}).</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}, or correct {@last_placed_on_market}.</source>
        <comment>rule.support.phone_five_years.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}, ou corrigez {@last_placed_on_market}.</translation>
    </message>
    <message>
        <source>Units are still being placed on the market, but updates end {support_end}, less than five years from today.</source>
        <comment>rule.support.phone_five_years_placed.message</comment>
        <translation>Des appareils sont encore mis sur le marché, mais les mises à jour se terminent {support_end}, dans moins de cinq ans à compter d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Write {limit} or a later date in {@support_end}.</source>
        <comment>rule.support.phone_five_years_placed.mend</comment>
        <translation>Écrivez {limit} ou une date ultérieure dans {@support_end}.</translation>
    </message>
    <message>
        <source>Most duties of the Cyber Resilience Act apply from {2027-12-11}; the duty to report flaws that are exploited, and to tell users of them, applies already.</source>
        <comment>rule.support.cra_not_yet.message</comment>
        <translation>La plupart des obligations du règlement sur la cyberrésilience s’appliquent à partir de {2027-12-11}&#xa0;; celle de signaler les failles exploitées et d’en avertir les utilisateurs s’applique déjà.</translation>
    </message>
    <message>
        <source>There is nothing to do in this file.</source>
        <comment>rule.support.cra_not_yet.mend</comment>
        <translation>Il n’y a rien à faire dans ce fichier.</translation>
    </message>
    <message>
        <source>The device is said to work as before, but without internet it works with limits only, and nobody is told until when its online service runs.</source>
        <comment>rule.afterwards.service_named.message</comment>
        <translation>L’appareil est dit fonctionner comme avant, mais sans internet il ne fonctionne qu’avec des limites, et personne n’apprend jusqu’à quand son service en ligne fonctionne.</translation>
    </message>
    <message>
        <source>Add {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_named.mend</comment>
        <translation>Ajoutez {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends with the updates: it cannot work as before.</source>
        <comment>rule.afterwards.service_ends.message</comment>
        <translation>L’appareil ne fonctionne pas sans internet et son service en ligne s’arrête avec les mises à jour&#xa0;: il ne peut pas fonctionner comme avant.</translation>
    </message>
    <message>
        <source>Set {@end_behaviour} to {@end_behaviour=stops_working}, or run the service for longer and name the date in {@cloud_dependency_end}.</source>
        <comment>rule.afterwards.service_ends.mend</comment>
        <translation>Mettez {@end_behaviour} à {@end_behaviour=stops_working}, ou maintenez le service plus longtemps et donnez la date dans {@cloud_dependency_end}.</translation>
    </message>
    <message>
        <source>The device does not work without internet, and its online service ends {cloud_dependency_end}, before its security updates, {support_end}. Labels say until when it works.</source>
        <comment>rule.afterwards.service_ends_first.message</comment>
        <translation>L’appareil ne fonctionne pas sans internet, et son service en ligne finit {cloud_dependency_end}, avant ses mises à jour de sécurité, {support_end}. Les étiquettes disent jusqu’à quand il fonctionne.</translation>
    </message>
    <message>
        <source>Run the service for as long as there are updates, or correct the date that is wrong.</source>
        <comment>rule.afterwards.service_ends_first.mend</comment>
        <translation>Maintenez le service tant qu’il y a des mises à jour, ou corrigez la date qui est fausse.</translation>
    </message>
    <message>
        <source>Neither the device nor its app shows that support has ended, which Art. 13(19) asks for; an e-mail to those who sign up is not enough.</source>
        <comment>rule.afterwards.end_displayed.message</comment>
        <translation>Ni l’appareil ni son application ne montrent que l’assistance a pris fin, comme le demande l’Art. 13(19)&#xa0;; un e-mail aux inscrits ne suffit pas.</translation>
    </message>
    <message>
        <source>Show it and name that in {@end_of_support_notice}, or say in {@end_of_support_notice_reason} why it cannot be done.</source>
        <comment>rule.afterwards.end_displayed.mend</comment>
        <translation>Affichez-le et indiquez-le dans {@end_of_support_notice}, ou dites dans {@end_of_support_notice_reason} pourquoi c’est impossible.</translation>
    </message>
    <message>
        <source>A part has no promised period; the law asks for one for each part that gets security updates, such as the app.</source>
        <comment>rule.components.period_named.message</comment>
        <translation>Une pièce n’a pas de période promise&#xa0;; la loi en demande une pour chaque pièce qui reçoit des mises à jour de sécurité, comme l’application.</translation>
    </message>
    <message>
        <source>Promise a period for this part, too.</source>
        <comment>rule.components.period_named.mend</comment>
        <translation>Promettez aussi une période pour cette pièce.</translation>
    </message>
    <message>
        <source>None of those named in {@economic_operators} for the European Union can be reached by e-mail or on a web page.</source>
        <comment>rule.operators.reachable.message</comment>
        <translation>Aucun de ceux nommés dans {@economic_operators} pour l’Union européenne n’est joignable par e-mail ou sur une page web.</translation>
    </message>
    <message>
        <source>Give the e-mail address or web page of the importer or of the responsible person.</source>
        <comment>rule.operators.reachable.mend</comment>
        <translation>Donnez l’adresse e-mail ou la page web de l’importateur ou de la personne responsable.</translation>
    </message>
    <message>
        <source>The United Kingdom asks for the statement in English, but {@non_updatable_parts} has no English text.</source>
        <comment>rule.text.english_parts.message</comment>
        <translation>Le Royaume-Uni demande la déclaration en anglais, mais {@non_updatable_parts} n’a pas de texte anglais.</translation>
    </message>
    <message>
        <source>Write it in English too, under &quot;en&quot;.</source>
        <comment>rule.text.english_parts.mend</comment>
        <translation>Écrivez-le aussi en anglais, sous «&#xa0;en&#xa0;».</translation>
    </message>
    <message>
        <source>whether what is said is told to buyers before they buy, and in one place</source>
        <comment>profile.ntia.not_seen.1</comment>
        <translation>si ce qui est dit est communiqué aux acheteurs avant l’achat, et en un seul endroit</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.uk-psti.not_seen.1</comment>
        <translation>si des mots de passe différents peuvent être devinés les uns d’après les autres</translation>
    </message>
    <message>
        <source>whether the period stands as prominently as the price where you sell the product yourself</source>
        <comment>profile.uk-psti.not_seen.2</comment>
        <translation>si la période est aussi visible que le prix là où vous vendez vous-même le produit</translation>
    </message>
    <message>
        <source>the signed statement of compliance that goes with each product</source>
        <comment>profile.uk-psti.not_seen.3</comment>
        <translation>la déclaration de conformité signée qui accompagne chaque produit</translation>
    </message>
    <message>
        <source>whether the product is exempt: charge points, medical devices, smart meters, vehicles, and tablets that know no mobile network</source>
        <comment>profile.uk-psti.not_seen.4</comment>
        <translation>si le produit est exempté&#xa0;: bornes de recharge, dispositifs médicaux, compteurs intelligents, véhicules et tablettes sans réseau mobile</translation>
    </message>
    <message>
        <source>the risk assessment and the security of the product itself (Annex I Part I)</source>
        <comment>profile.eu-cra.not_seen.1</comment>
        <translation>l’évaluation des risques et la sécurité du produit lui-même (Annex I Part I)</translation>
    </message>
    <message>
        <source>EU consumer rights, period of software updates</source>
        <comment>profile.eu-consumer.title</comment>
        <translation>Droits des consommateurs de l’UE, période des mises à jour logicielles</translation>
    </message>
    <message>
        <source>whether shops and web shops show the period before the contract is made</source>
        <comment>profile.eu-consumer.not_seen.1</comment>
        <translation>si les magasins et boutiques en ligne montrent la période avant le contrat</translation>
    </message>
    <message>
        <source>the official notice on the legal guarantee, which every shop owes, and the official label of a guarantee for durability</source>
        <comment>profile.eu-consumer.not_seen.2</comment>
        <translation>l’avis officiel sur la garantie légale, que doit tout magasin, et l’étiquette officielle d’une garantie de durabilité</translation>
    </message>
    <message>
        <source>how long the seller owes updates whatever the maker promises</source>
        <comment>profile.eu-consumer.not_seen.3</comment>
        <translation>combien de temps le vendeur doit des mises à jour, quoi que promette le fabricant</translation>
    </message>
    <message>
        <source>EU General Product Safety Regulation, who answers for the product</source>
        <comment>profile.eu-gpsr.title</comment>
        <translation>Règlement de l’UE sur la sécurité générale des produits&#xa0;: qui répond du produit</translation>
    </message>
    <message>
        <source>whether names and addresses stand on the product, its packaging and in the online offer</source>
        <comment>profile.eu-gpsr.not_seen.1</comment>
        <translation>si les noms et adresses figurent sur le produit, son emballage et dans l’offre en ligne</translation>
    </message>
    <message>
        <source>the pictures, warnings and safety information of an online offer</source>
        <comment>profile.eu-gpsr.not_seen.2</comment>
        <translation>les images, avertissements et informations de sécurité d’une offre en ligne</translation>
    </message>
    <message>
        <source>EU Cyber Resilience Act, for shops: what to verify before you sell</source>
        <comment>profile.eu-distributor.title</comment>
        <translation>Règlement de l’UE sur la cyberrésilience, pour les magasins&#xa0;: que vérifier avant de vendre</translation>
    </message>
    <message>
        <source>whether the product bears the CE marking (Art. 20(2)(a))</source>
        <comment>profile.eu-distributor.not_seen.1</comment>
        <translation>si le produit porte le marquage CE (Art. 20(2)(a))</translation>
    </message>
    <message>
        <source>whether instructions and declaration came with the product, in the language of your customers</source>
        <comment>profile.eu-distributor.not_seen.2</comment>
        <translation>si la notice et la déclaration accompagnent le produit dans la langue de vos clients</translation>
    </message>
    <message>
        <source>whether you have reason to believe that the product is not secure</source>
        <comment>profile.eu-distributor.not_seen.3</comment>
        <translation>si vous avez des raisons de croire que le produit n’est pas sûr</translation>
    </message>
    <message>
        <source>UK product security, for importers and shops: what to verify before you sell</source>
        <comment>profile.uk-distributor.title</comment>
        <translation>Sécurité des produits du Royaume-Uni, pour les importateurs et magasins&#xa0;: que vérifier avant de vendre</translation>
    </message>
    <message>
        <source>whether the statement lies beside the product and is signed</source>
        <comment>profile.uk-distributor.not_seen.1</comment>
        <translation>si la déclaration accompagne le produit et est signée</translation>
    </message>
    <message>
        <source>whether you know, or ought to know, of a failure that the maker has not told</source>
        <comment>profile.uk-distributor.not_seen.2</comment>
        <translation>si vous connaissez, ou devriez connaître, un manquement que le fabricant n’a pas signalé</translation>
    </message>
    <message>
        <source>how soon security and function updates come after they are published</source>
        <comment>profile.eu-phone-tablet.not_seen.1</comment>
        <translation>sous quel délai les mises à jour de sécurité et de fonctions arrivent après leur publication</translation>
    </message>
    <message>
        <source>battery, repair, spare parts and the entry in the product register EPREL</source>
        <comment>profile.eu-phone-tablet.not_seen.2</comment>
        <translation>batterie, réparation, pièces détachées et l’inscription au registre EPREL</translation>
    </message>
    <message>
        <source>the signed statement of compliance, which is kept for years</source>
        <comment>profile.au-smart-devices.not_seen.1</comment>
        <translation>la déclaration de conformité signée, conservée des années</translation>
    </message>
    <message>
        <source>whether passwords that differ can be guessed from one another</source>
        <comment>profile.au-smart-devices.not_seen.2</comment>
        <translation>si des mots de passe différents peuvent être devinés les uns d’après les autres</translation>
    </message>
    <message>
        <source>the test by a laboratory and the decision of the label administrator</source>
        <comment>profile.us-cyber-trust-mark.not_seen.1</comment>
        <translation>l’essai d’un laboratoire et la décision de l’administrateur du label</translation>
    </message>
    <message>
        <source>the full list of data, which could not be read (47 CFR 8.222(b))</source>
        <comment>profile.us-cyber-trust-mark.not_seen.2</comment>
        <translation>la liste complète des données, qui n’a pu être lue (47 CFR 8.222(b))</translation>
    </message>
    <message>
        <source>all provisions that are not about updates, reports of flaws and passwords</source>
        <comment>profile.etsi-303-645.not_seen.1</comment>
        <translation>toutes les dispositions qui ne portent pas sur les mises à jour, les signalements de failles et les mots de passe</translation>
    </message>
    <message>
        <source>whether each part of the software can be updated, and for how long</source>
        <comment>profile.etsi-303-645.not_seen.2</comment>
        <translation>si chaque partie du logiciel peut être mise à jour, et pendant combien de temps</translation>
    </message>
    <message>
        <source>the test of a laboratory by ETSI TS 103 701</source>
        <comment>profile.etsi-303-645.not_seen.3</comment>
        <translation>l’essai d’un laboratoire selon ETSI TS 103 701</translation>
    </message>
    <message>
        <source>the entries for parts and services of the product</source>
        <comment>profile.openeox.not_seen.1</comment>
        <translation>les entrées des pièces et services du produit</translation>
    </message>
    <message>
        <source>{question} lies before {answers}</source>
        <comment>finding.phrase.where.before</comment>
        <translation>{question} est antérieur à {answers}</translation>
    </message>
    <message>
        <source>{field} says {answer}; {scheme}, {clause}, asks for {answers}.</source>
        <comment>finding.profile.demand:answer.message</comment>
        <translation>{field} dit {answer}&#xa0;; {scheme}, {clause}, demande {answers}.</translation>
    </message>
    <message>
        <source>Answer {answers} where that is true; as it is, the product does not meet this clause.</source>
        <comment>finding.profile.demand:answer.mend</comment>
        <translation>Répondez {answers} si c’est vrai&#xa0;; en l’état, le produit ne respecte pas cette clause.</translation>
    </message>
    <message>
        <source>{scheme}, {clause}, asks for another answer here: {answers}.</source>
        <comment>finding.profile.demand:answer.message_in_form</comment>
        <translation>{scheme}, {clause}, demande ici une autre réponse&#xa0;: {answers}.</translation>
    </message>
    <message>
        <source>What this program knows of {scheme} was looked up on {date}, more than a year ago.</source>
        <comment>finding.scheme.stale.message</comment>
        <translation>Ce que ce programme sait de {scheme} a été vérifié le {date}, il y a plus d’un an.</translation>
    </message>
    <message>
        <source>Find out whether it has changed since, and use the newest version of this program.</source>
        <comment>finding.scheme.stale.mend</comment>
        <translation>Vérifiez s’il a changé depuis, et utilisez la dernière version de ce programme.</translation>
    </message>
    <message>
        <source>Part of a supplier</source>
        <comment>field.components.item.kind.supplier_part.label</comment>
        <translation>Pièce d’un fournisseur</translation>
    </message>
    <message>
        <source>complete</source>
        <comment>finding.phrase.cell.complete</comment>
        <translation>complète</translation>
    </message>
    <message>
        <source>{file}: disclosure complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.complete</comment>
        <translation>{file}&#xa0;: déclaration complète pour {profile} ({title}&#xa0;: {met} éléments sur {items}).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}: {met} of {items} items).</source>
        <comment>finding.phrase.readiness.incomplete</comment>
        <translation>{file}&#xa0;: déclaration incomplète pour {profile} ({title}&#xa0;: {met} éléments sur {items}).</translation>
    </message>
    <message>
        <source>{file}: disclosure not complete for {profile} ({title}).</source>
        <comment>finding.phrase.readiness.invalid</comment>
        <translation>{file}&#xa0;: déclaration incomplète pour {profile} ({title}).</translation>
    </message>
    <message>
        <source>{profile} also asks for what no disclosure shows:</source>
        <comment>finding.phrase.readiness.not_seen</comment>
        <translation>Ce que {profile} demande aussi et qu’aucune déclaration ne montre&#xa0;:</translation>
    </message>
    <message>
        <source>{file}: {profile} does not apply to this product ({title}).</source>
        <comment>finding.phrase.readiness.out_of_scope</comment>
        <translation>{file}&#xa0;: {profile} ne s’applique pas à ce produit ({title}).</translation>
    </message>
    <message>
        <source>Still to be filled in: {fields}.</source>
        <comment>finding.phrase.said.still_missing</comment>
        <translation>Reste à remplir&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>{number} months</source>
        <comment>finding.phrase.unit.months</comment>
        <translation>{number} mois</translation>
    </message>
    <message>
        <source>Set {@support_commitment} to {@support_commitment=ended} if support has ended, or correct {@support_end} or {@last_updated}.</source>
        <comment>rule.support.new_already_ended.mend</comment>
        <translation>Mettez {@support_commitment} sur {@support_commitment=ended} si l’assistance a pris fin, ou corrigez {@support_end} ou {@last_updated}.</translation>
    </message>
    <message>
        <source>Stop selling the device as supported. Publish a later date if you go on with updates, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.ended.mend</comment>
        <translation>Cessez de vendre l’appareil comme bénéficiant d’une assistance. Publiez une date ultérieure si les mises à jour continuent, ou mettez {@support_commitment} sur {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>{@support_commitment} says that support has ended, but {@support_end} ({support_end}) lies ahead.</source>
        <comment>rule.support.ended_passed.message</comment>
        <translation>{@support_commitment} dit que l’assistance a pris fin, mais {@support_end} ({support_end}) est à venir.</translation>
    </message>
    <message>
        <source>Write the day on which support ended, or set {@support_commitment} to {@support_commitment=promised} or {@support_commitment=planned}.</source>
        <comment>rule.support.ended_passed.mend</comment>
        <translation>Écrivez le jour où l’assistance a pris fin, ou mettez {@support_commitment} sur {@support_commitment=promised} ou {@support_commitment=planned}.</translation>
    </message>
    <message>
        <source>Only where support has ended may {@support_end} be {@support_end=not_published}.</source>
        <comment>rule.support.date_not_published.message</comment>
        <translation>{@support_end} ne peut être {@support_end=not_published} que si l’assistance a pris fin.</translation>
    </message>
    <message>
        <source>Write the date, or set {@support_commitment} to {@support_commitment=ended}.</source>
        <comment>rule.support.date_not_published.mend</comment>
        <translation>Écrivez la date, ou mettez {@support_commitment} sur {@support_commitment=ended}.</translation>
    </message>
    <message>
        <source>Each device gets security updates for less than two years.</source>
        <comment>rule.support.short_unit.message</comment>
        <translation>Chaque appareil reçoit des mises à jour de sécurité pendant moins de deux ans.</translation>
    </message>
    <message>
        <source>Consider a longer period; buyers get little support.</source>
        <comment>rule.support.short_unit.mend</comment>
        <translation>Envisagez une période plus longue&#xa0;; les acheteurs reçoivent peu d’assistance.</translation>
    </message>
    <message>
        <source>Other software updates are to come until {software_updates_end}, but security updates only until {support_end}.</source>
        <comment>rule.support.other_longer.message</comment>
        <translation>D’autres mises à jour logicielles doivent venir jusqu’à {software_updates_end}, mais celles de sécurité seulement jusqu’à {support_end}.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@support_end}, or correct one of the two dates.</source>
        <comment>rule.support.other_longer.mend</comment>
        <translation>Si vous modifiez encore le logiciel, vous pouvez aussi en corriger les failles&#xa0;; prolongez {@support_end}, ou corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>Each device gets other software updates for {unit_period/other_months} months, but security updates only for {unit_period/months}.</source>
        <comment>rule.support.other_unit_longer.message</comment>
        <translation>Chaque appareil reçoit d’autres mises à jour logicielles pendant {unit_period/other_months} mois, mais celles de sécurité seulement pendant {unit_period/months}.</translation>
    </message>
    <message>
        <source>If you still change the software, you can fix flaws in it, too; extend {@unit_period/months}, or correct one of the two numbers.</source>
        <comment>rule.support.other_unit_longer.mend</comment>
        <translation>Si vous modifiez encore le logiciel, vous pouvez aussi en corriger les failles&#xa0;; prolongez {@unit_period/months}, ou corrigez l’un des deux nombres.</translation>
    </message>
    <message>
        <source>The last security update is said to be of {last_security_update}, which lies in the future.</source>
        <comment>rule.support.last_update_ahead.message</comment>
        <translation>La dernière mise à jour de sécurité serait du {last_security_update}, qui est à venir.</translation>
    </message>
    <message>
        <source>Write the day of the last update that you have published.</source>
        <comment>rule.support.last_update_ahead.mend</comment>
        <translation>Écrivez le jour de la dernière mise à jour que vous avez publiée.</translation>
    </message>
    <message>
        <source>The revision before this one named a later security update ({earlier/last_security_update}) than this one ({last_security_update}).</source>
        <comment>rule.support.last_update_back.message</comment>
        <translation>La révision précédente indiquait une mise à jour de sécurité plus récente ({earlier/last_security_update}) que celle-ci ({last_security_update}).</translation>
    </message>
    <message>
        <source>Write {earlier/last_security_update} or a later day.</source>
        <comment>rule.support.last_update_back.mend</comment>
        <translation>Écrivez {earlier/last_security_update} ou un jour ultérieur.</translation>
    </message>
    <message>
        <source>The last security update was published on {last_security_update}, more than twelve months before this disclosure was changed, so there were none in these twelve months.</source>
        <comment>rule.support.updates_counted.message</comment>
        <translation>La dernière mise à jour de sécurité a été publiée le {last_security_update}, plus de douze mois avant la modification de cette déclaration&#xa0;; il n’y en a donc pas eu pendant ces douze mois.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_counted.mend</comment>
        <translation>Corrigez {@updates_in_twelve_months} ou {@last_security_update}.</translation>
    </message>
    <message>
        <source>A security update was published on {last_security_update}, so there was at least one in these twelve months.</source>
        <comment>rule.support.updates_forgotten.message</comment>
        <translation>Une mise à jour de sécurité a été publiée le {last_security_update}&#xa0;; il y en a donc eu au moins une pendant ces douze mois.</translation>
    </message>
    <message>
        <source>Correct {@updates_in_twelve_months} or {@last_security_update}.</source>
        <comment>rule.support.updates_forgotten.mend</comment>
        <translation>Corrigez {@updates_in_twelve_months} ou {@last_security_update}.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates; this one does not.</source>
        <comment>rule.support.not_weakened.message</comment>
        <translation>La révision précédente promettait des mises à jour de sécurité&#xa0;; celle-ci non.</translation>
    </message>
    <message>
        <source>The revision before this one promised security updates to {earlier/support_end}; this one names no date.</source>
        <comment>rule.support.end_kept.message</comment>
        <translation>La révision précédente promettait des mises à jour de sécurité jusqu’à {earlier/support_end}&#xa0;; celle-ci ne donne aucune date.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.end_kept.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The revision before this one promised a period of each device; this one leaves it out.</source>
        <comment>rule.support.unit_kept.message</comment>
        <translation>La révision précédente promettait une période de chaque appareil&#xa0;; elle manque dans celle-ci.</translation>
    </message>
    <message>
        <source>Write {@unit_period} as it was published, or a longer one.</source>
        <comment>rule.support.unit_kept.mend</comment>
        <translation>Écrivez {@unit_period} comme publié, ou plus long.</translation>
    </message>
    <message>
        <source>Each device was promised security updates for {earlier/unit_period/months} months and now gets them for {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.support.unit_not_shortened.message</comment>
        <translation>Chaque appareil s’est vu promettre des mises à jour de sécurité pendant {earlier/unit_period/months} mois et n’en reçoit plus que pendant {unit_period/months}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more.</source>
        <comment>rule.support.unit_not_shortened.mend</comment>
        <translation>Écrivez {earlier/unit_period/months} ou plus.</translation>
    </message>
    <message>
        <source>The period of each device was published to count from {earlier/unit_period/counted_from} and now counts from {unit_period/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.support.unit_start_kept.message</comment>
        <translation>La période de chaque appareil, telle que publiée, comptait à partir de {earlier/unit_period/counted_from} et compte maintenant à partir de {unit_period/counted_from}, qui peut être antérieur&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}.</source>
        <comment>rule.support.unit_start_kept.mend</comment>
        <translation>Écrivez {earlier/unit_period/counted_from}.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Whether support may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.support.unit_last_sold.message</comment>
        <translation>Chaque appareil s’est vu promettre {earlier/unit_period/months} mois de mises à jour de sécurité. Sans {@end_of_sales}, on ne peut dire si l’assistance a pu prendre fin.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.support.unit_last_sold.mend</comment>
        <translation>Écrivez le dernier jour où le produit a été vendu.</translation>
    </message>
    <message>
        <source>Each device was promised {earlier/unit_period/months} months of security updates. Devices were sold to {end_of_sales}, so support must not end {support_end}.</source>
        <comment>rule.support.unit_ended_early.message</comment>
        <translation>Chaque appareil s’est vu promettre {earlier/unit_period/months} mois de mises à jour de sécurité. Des appareils ont été vendus jusqu’à {end_of_sales}&#xa0;; l’assistance ne doit donc pas finir {support_end}.</translation>
    </message>
    <message>
        <source>Go on with updates at least until {limit}.</source>
        <comment>rule.support.unit_ended_early.mend</comment>
        <translation>Continuez les mises à jour au moins jusqu’à {limit}.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_not_shortened.message</comment>
        <translation>D’autres mises à jour logicielles étaient promises jusqu’à {earlier/software_updates_end} et finissent maintenant {software_updates_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date.</source>
        <comment>rule.support.other_not_shortened.mend</comment>
        <translation>Écrivez {earlier/software_updates_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end}; this revision does not name them.</source>
        <comment>rule.support.other_kept.message</comment>
        <translation>D’autres mises à jour logicielles étaient promises jusqu’à {earlier/software_updates_end}&#xa0;; cette révision ne les cite pas.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_kept.mend</comment>
        <translation>Écrivez {earlier/software_updates_end} ou une date ultérieure dans {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Other software updates were promised for as long as security updates, to {earlier/support_end}, and now end {software_updates_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_long.message</comment>
        <translation>D’autres mises à jour logicielles étaient promises aussi longtemps que celles de sécurité, jusqu’à {earlier/support_end}, et finissent maintenant {software_updates_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.support.other_as_long.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months and now gets them for {unit_period/other_months}; a published period must not be shortened.</source>
        <comment>rule.support.other_unit_not_shortened.message</comment>
        <translation>Chaque appareil s’est vu promettre d’autres mises à jour logicielles pendant {earlier/unit_period/other_months} mois et n’en reçoit plus que pendant {unit_period/other_months}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more.</source>
        <comment>rule.support.other_unit_not_shortened.mend</comment>
        <translation>Écrivez {earlier/unit_period/other_months} ou plus.</translation>
    </message>
    <message>
        <source>Each device was promised other software updates for {earlier/unit_period/other_months} months; this revision does not name them.</source>
        <comment>rule.support.other_unit_kept.message</comment>
        <translation>Chaque appareil s’est vu promettre d’autres mises à jour logicielles pendant {earlier/unit_period/other_months} mois&#xa0;; cette révision ne les cite pas.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/other_months} or more in {@unit_period/other_months}.</source>
        <comment>rule.support.other_unit_kept.mend</comment>
        <translation>Écrivez {earlier/unit_period/other_months} ou plus dans {@unit_period/other_months}.</translation>
    </message>
    <message>
        <source>Only where support has ended may the date of a part be left unpublished.</source>
        <comment>rule.components.date_not_published.message</comment>
        <translation>La date d’une pièce ne peut rester non publiée que si l’assistance a pris fin.</translation>
    </message>
    <message>
        <source>Write the date, or say that support has ended.</source>
        <comment>rule.components.date_not_published.mend</comment>
        <translation>Écrivez la date, ou dites que l’assistance a pris fin.</translation>
    </message>
    <message>
        <source>The part is said to have ended, but its date ({item/support_end}) lies ahead.</source>
        <comment>rule.components.ended_passed.message</comment>
        <translation>L’assistance de la pièce aurait pris fin, mais sa date ({item/support_end}) est à venir.</translation>
    </message>
    <message>
        <source>Write the day on which its support ended, or say how firm the date ahead is.</source>
        <comment>rule.components.ended_passed.mend</comment>
        <translation>Écrivez le jour où son assistance a pris fin, ou dites quelle est la fermeté de la date à venir.</translation>
    </message>
    <message>
        <source>The device is supported until {support_end}, but this part only until {item/support_end}.</source>
        <comment>rule.components.promised_longer.message</comment>
        <translation>L’appareil bénéficie d’une assistance jusqu’à {support_end}, mais cette pièce seulement jusqu’à {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>rule.components.promised_longer.mend</comment>
        <translation>Dites pourquoi vous pouvez assister l’appareil plus longtemps que la pièce, ou convenez d’une date ultérieure avec son fabricant.</translation>
    </message>
    <message>
        <source>Each device is supported for {unit_period/months} months, but this part only for {item/unit_months}.</source>
        <comment>rule.components.unit_promised_longer.message</comment>
        <translation>Chaque appareil bénéficie d’une assistance pendant {unit_period/months} mois, mais cette pièce seulement pendant {item/unit_months}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a longer period.</source>
        <comment>rule.components.unit_promised_longer.mend</comment>
        <translation>Dites pourquoi vous pouvez assister l’appareil plus longtemps que la pièce, ou convenez d’une période plus longue avec son fabricant.</translation>
    </message>
    <message>
        <source>A device bought today is supported for {unit_period/months} months, but this part only until {item/support_end}.</source>
        <comment>rule.components.unit_outlasts.message</comment>
        <translation>Un appareil acheté aujourd’hui bénéficie d’une assistance pendant {unit_period/months} mois, mais cette pièce seulement jusqu’à {item/support_end}.</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on {limit} or a later date.</source>
        <comment>rule.components.unit_outlasts.mend</comment>
        <translation>Dites pourquoi vous pouvez assister l’appareil plus longtemps que la pièce, ou convenez avec son fabricant de {limit} ou d’une date ultérieure.</translation>
    </message>
    <message>
        <source>The device is supported, but this part is not.</source>
        <comment>rule.components.unsupported.message</comment>
        <translation>L’appareil bénéficie d’une assistance, mais pas cette pièce.</translation>
    </message>
    <message>
        <source>Say why you can support the device all the same, or agree with the maker of the part.</source>
        <comment>rule.components.unsupported.mend</comment>
        <translation>Dites pourquoi vous pouvez quand même assister l’appareil, ou convenez-en avec le fabricant de la pièce.</translation>
    </message>
    <message>
        <source>The disclosure of the part&apos;s maker is named, but nobody can tell later whether it was changed.</source>
        <comment>rule.components.fingerprint_needed.message</comment>
        <translation>La déclaration du fabricant de la pièce est citée, mais nul ne pourra dire plus tard si elle a été modifiée.</translation>
    </message>
    <message>
        <source>The online service runs until {cloud_dependency_end}, says {@cloud_dependency_end}, but here it ends {item/support_end}.</source>
        <comment>rule.components.service_agrees.message</comment>
        <translation>Selon {@cloud_dependency_end}, le service en ligne fonctionne jusqu’à {cloud_dependency_end}, mais ici il finit {item/support_end}.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <comment>rule.components.service_agrees.mend</comment>
        <translation>Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>{file} is not the file that you built upon: its fingerprint is {fingerprint}, not the one that stands here.</source>
        <comment>finding.components.fingerprint:changed.message</comment>
        <translation>{file} n’est pas le fichier sur lequel vous vous êtes appuyé&#xa0;: son empreinte est {fingerprint}, pas celle qui figure ici.</translation>
    </message>
    <message>
        <source>Compare it with the file that you built upon. Where you agree with what it says now, write its fingerprint here.</source>
        <comment>finding.components.fingerprint:changed.mend</comment>
        <translation>Comparez-le au fichier sur lequel vous vous êtes appuyé. Si vous êtes d’accord avec ce qu’il dit maintenant, écrivez ici son empreinte.</translation>
    </message>
    <message>
        <source>{file} is a later revision of the file that you built upon.</source>
        <comment>finding.components.fingerprint:next.message</comment>
        <translation>{file} est une révision ultérieure du fichier sur lequel vous vous êtes appuyé.</translation>
    </message>
    <message>
        <source>Where you agree with what it says now, write {fingerprint} here.</source>
        <comment>finding.components.fingerprint:next.mend</comment>
        <translation>Si vous êtes d’accord avec ce qu’il dit maintenant, écrivez ici {fingerprint}.</translation>
    </message>
    <message>
        <source>{file} seems to be the disclosure of this part, but no fingerprint is named.</source>
        <comment>finding.components.fingerprint:none.message</comment>
        <translation>{file} semble être la déclaration de cette pièce, mais aucune empreinte n’est indiquée.</translation>
    </message>
    <message>
        <source>Write {fingerprint} in {field}.</source>
        <comment>finding.components.fingerprint:none.mend</comment>
        <translation>Écrivez {fingerprint} dans {field}.</translation>
    </message>
    <message>
        <source>No part that this disclosure names has the fingerprint, the address or the name of {file}, {name}.</source>
        <comment>finding.components.not_named.message</comment>
        <translation>Aucune pièce citée par cette déclaration n’a l’empreinte, l’adresse ou le nom de {file}, {name}.</translation>
    </message>
    <message>
        <source>Add {@components} with this part, or name another file. Its fingerprint is {fingerprint}.</source>
        <comment>finding.components.not_named.mend</comment>
        <translation>Ajoutez {@components} avec cette pièce, ou indiquez un autre fichier. Son empreinte est {fingerprint}.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports it until {end} ({file}).</source>
        <comment>finding.components.says_more:date.message</comment>
        <translation>Ceci dit plus que le fabricant de la pièce, qui l’assiste jusqu’à {end} ({file}).</translation>
    </message>
    <message>
        <source>Write what the maker of the part says, or ask the maker.</source>
        <comment>finding.components.says_more.mend</comment>
        <translation>Écrivez ce que dit le fabricant de la pièce, ou demandez-lui.</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, whose support has ended ({file}).</source>
        <comment>finding.components.says_more:ended.message</comment>
        <translation>Ceci dit plus que le fabricant de la pièce, dont l’assistance a pris fin ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who supports each for {end} months ({file}).</source>
        <comment>finding.components.says_more:months.message</comment>
        <translation>Ceci dit plus que le fabricant de la pièce, qui assiste chacune pendant {end} mois ({file}).</translation>
    </message>
    <message>
        <source>This says more than the maker of the part, who promises nothing ({file}).</source>
        <comment>finding.components.says_more:not_promised.message</comment>
        <translation>Ceci dit plus que le fabricant de la pièce, qui ne promet rien ({file}).</translation>
    </message>
    <message>
        <source>The device is supported until {device}, but the maker of this part supports it only until {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:date.message</comment>
        <translation>L’appareil bénéficie d’une assistance jusqu’à {device}, mais le fabricant de cette pièce ne l’assiste que jusqu’à {end} ({file}).</translation>
    </message>
    <message>
        <source>Say why you can support the device for longer than the part, or agree with its maker on a later date.</source>
        <comment>finding.components.supplier_ends_first.mend</comment>
        <translation>Dites pourquoi vous pouvez assister l’appareil plus longtemps que la pièce, ou convenez d’une date ultérieure avec son fabricant.</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part has ended its support ({file}).</source>
        <comment>finding.components.supplier_ends_first:ended.message</comment>
        <translation>L’appareil bénéficie d’une assistance, mais le fabricant de cette pièce a mis fin à la sienne ({file}).</translation>
    </message>
    <message>
        <source>Each device is supported for {device} months, but the maker of this part supports it only for {end} ({file}).</source>
        <comment>finding.components.supplier_ends_first:months.message</comment>
        <translation>Chaque appareil bénéficie d’une assistance pendant {device} mois, mais le fabricant de cette pièce ne l’assiste que pendant {end} ({file}).</translation>
    </message>
    <message>
        <source>The device is supported, but the maker of this part promises nothing ({file}).</source>
        <comment>finding.components.supplier_ends_first:not_promised.message</comment>
        <translation>L’appareil bénéficie d’une assistance, mais le fabricant de cette pièce ne promet rien ({file}).</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}.</source>
        <comment>finding.date.length_of_time:date.mend</comment>
        <translation>Écrivez la date elle-même, comme {example}.</translation>
    </message>
    <message>
        <source>Write the date itself, such as {example}; or the length of each device&apos;s period in {@unit_period}.</source>
        <comment>finding.date.length_of_time:unit.mend</comment>
        <translation>Écrivez la date elle-même, par exemple {example}&#xa0;; ou la durée de chaque appareil dans {@unit_period}.</translation>
    </message>
    <message>
        <source>Each device of the same product was promised {end} months of security updates by the disclosure {id} ({file}); this one promises less.</source>
        <comment>finding.history.same_product_unit.message</comment>
        <translation>La déclaration {id} ({file}) promet à chaque appareil du même produit {end} mois de mises à jour de sécurité&#xa0;; celle-ci promet moins.</translation>
    </message>
    <message>
        <source>Promise {end} months or more, or make this the next revision of that disclosure.</source>
        <comment>finding.history.same_product_unit.mend</comment>
        <translation>Promettez {end} mois ou plus, ou faites de celle-ci la révision suivante de cette déclaration.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}, and now gets them for {now}; a published period must not be shortened.</source>
        <comment>finding.history.unit_shortened.message</comment>
        <translation>Chaque appareil s’est vu promettre {end} mois de mises à jour de sécurité selon {promised_by}, et n’en reçoit plus que pendant {now}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {end} or more.</source>
        <comment>finding.history.unit_shortened.mend</comment>
        <translation>Écrivez {end} ou plus.</translation>
    </message>
    <message>
        <source>Each device was promised {end} months of security updates by {promised_by}; this revision does not keep that.</source>
        <comment>finding.history.unit_weakened.message</comment>
        <translation>Chaque appareil s’est vu promettre {end} mois de mises à jour de sécurité selon {promised_by}&#xa0;; cette révision ne le tient pas.</translation>
    </message>
    <message>
        <source>Promise {end} months or more. Where support has ended, {@end_of_sales} and {@support_end} show that it lasted as long.</source>
        <comment>finding.history.unit_weakened.mend</comment>
        <translation>Promettez {end} mois ou plus. Si l’assistance a pris fin, {@end_of_sales} et {@support_end} montrent qu’elle a duré aussi longtemps.</translation>
    </message>
    <message>
        <source>OpenEoX asks on which day security updates end, and no date is named.</source>
        <comment>finding.openeox.no_date.message</comment>
        <translation>OpenEoX demande quel jour finissent les mises à jour de sécurité, et aucune date n’est indiquée.</translation>
    </message>
    <message>
        <source>Export the disclosure once {@support_end} names a date.</source>
        <comment>finding.openeox.no_date.mend</comment>
        <translation>Exportez la déclaration quand {@support_end} indiquera une date.</translation>
    </message>
    <message>
        <source>New functions alone are no security update, and neither is a repair of the hardware.</source>
        <comment>term.security_update.not</comment>
        <translation>De nouvelles fonctions seules ne sont pas une mise à jour de sécurité, une réparation du matériel non plus.</translation>
    </message>
    <message>
        <source>software update</source>
        <comment>term.software_update.title</comment>
        <translation>mise à jour logicielle</translation>
    </message>
    <message>
        <source>Any change to a product&apos;s software, whether for security, for new functions or to keep it working as promised.</source>
        <comment>term.software_update.meaning</comment>
        <translation>Toute modification du logiciel d’un produit, pour la sécurité, pour de nouvelles fonctions ou pour qu’il continue de fonctionner comme promis.</translation>
    </message>
    <message>
        <source>It need not fix a security flaw.</source>
        <comment>term.software_update.not</comment>
        <translation>Elle ne corrige pas forcément une faille de sécurité.</translation>
    </message>
    <message>
        <source>automatic update</source>
        <comment>term.automatic_update.title</comment>
        <translation>mise à jour automatique</translation>
    </message>
    <message>
        <source>An update that the product installs by itself, unless the user has switched that off.</source>
        <comment>term.automatic_update.meaning</comment>
        <translation>Une mise à jour que le produit installe de lui-même, sauf si l’utilisateur l’a désactivée.</translation>
    </message>
    <message>
        <source>An update that the product only announces is not automatic.</source>
        <comment>term.automatic_update.not</comment>
        <translation>Une mise à jour que le produit ne fait qu’annoncer n’est pas automatique.</translation>
    </message>
    <message>
        <source>It is not how long the product lasts, and not the legal guarantee.</source>
        <comment>term.support_period.not</comment>
        <translation>Ce n’est ni la durée de vie du produit, ni la garantie légale.</translation>
    </message>
    <message>
        <source>It is no commercial guarantee for the product and no official label.</source>
        <comment>term.promised.not</comment>
        <translation>Ce n’est ni une garantie commerciale du produit, ni un label officiel.</translation>
    </message>
    <message>
        <source>It is no promise; a law that asks for a minimum period is not met by it.</source>
        <comment>term.planned.not</comment>
        <translation>Ce n’est pas une promesse&#xa0;; une loi qui exige une durée minimale n’est pas respectée ainsi.</translation>
    </message>
    <message>
        <source>It does not say that there will be none, and it takes away none of the buyer&apos;s rights against the seller.</source>
        <comment>term.not_promised.not</comment>
        <translation>Cela ne dit pas qu’il n’y en aura aucune, et n’enlève à l’acheteur aucun droit envers le vendeur.</translation>
    </message>
    <message>
        <source>It does not say that the product stops working.</source>
        <comment>term.ended.not</comment>
        <translation>Cela ne dit pas que le produit cesse de fonctionner.</translation>
    </message>
    <message>
        <source>security flaw</source>
        <comment>term.flaw.title</comment>
        <translation>faille de sécurité</translation>
    </message>
    <message>
        <source>A weakness of a product that somebody can use to attack it.</source>
        <comment>term.flaw.meaning</comment>
        <translation>Une faiblesse d’un produit que quelqu’un peut exploiter pour l’attaquer.</translation>
    </message>
    <message>
        <source>It is one even before anybody has used it.</source>
        <comment>term.flaw.not</comment>
        <translation>C’en est une avant même que quelqu’un l’ait exploitée.</translation>
    </message>
    <message>
        <source>It is not the shop that sells the product, and not who imports it.</source>
        <comment>term.manufacturer.not</comment>
        <translation>Ce n’est ni le magasin qui vend le produit, ni celui qui l’importe.</translation>
    </message>
    <message>
        <source>A part without software is none here.</source>
        <comment>term.component.not</comment>
        <translation>Une pièce sans logiciel n’en est pas un ici.</translation>
    </message>
    <message>
        <source>placed on the market</source>
        <comment>term.placed_on_market.title</comment>
        <translation>mis sur le marché</translation>
    </message>
    <message>
        <source>A single product is placed on the market when it is supplied for the first time, to a shop or to a user.</source>
        <comment>term.placed_on_market.meaning</comment>
        <translation>Un produit donné est mis sur le marché quand il est fourni pour la première fois, à un magasin ou à un utilisateur.</translation>
    </message>
    <message>
        <source>It is not the day on which a customer bought it, and not the day on which the first one of many was sold.</source>
        <comment>term.placed_on_market.not</comment>
        <translation>Ce n’est ni le jour où un client l’a acheté, ni le jour où le premier d’entre beaucoup a été vendu.</translation>
    </message>
    <message>
        <source>end of sales</source>
        <comment>term.end_of_sales.title</comment>
        <translation>fin des ventes</translation>
    </message>
    <message>
        <source>The last day on which customers can order the product from the manufacturer.</source>
        <comment>term.end_of_sales.meaning</comment>
        <translation>Le dernier jour où les clients peuvent commander le produit auprès du fabricant.</translation>
    </message>
    <message>
        <source>Shops may sell what they have in stock for longer.</source>
        <comment>term.end_of_sales.not</comment>
        <translation>Les magasins peuvent vendre plus longtemps ce qu’ils ont en stock.</translation>
    </message>
    <message>
        <source>ordinary product</source>
        <comment>term.ordinary_product.title</comment>
        <translation>produit ordinaire</translation>
    </message>
    <message>
        <source>A product of the same kind that needs no software to do its work, such as a kettle without an app.</source>
        <comment>term.ordinary_product.meaning</comment>
        <translation>Un produit du même genre qui n’a pas besoin de logiciel pour faire son travail, comme une bouilloire sans application.</translation>
    </message>
    <message>
        <source>It need not be cheaper or worse.</source>
        <comment>term.ordinary_product.not</comment>
        <translation>Il n’est pas forcément moins cher ou moins bon.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>term.disclosure.title</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>A file in which a manufacturer says, by these definitions, how and until when a product gets updates.</source>
        <comment>term.disclosure.meaning</comment>
        <translation>Un fichier dans lequel un fabricant dit, selon ces définitions, comment et jusqu’à quand un produit reçoit des mises à jour.</translation>
    </message>
    <message>
        <source>It is no certificate; nobody but the manufacturer has checked what it says.</source>
        <comment>term.disclosure.not</comment>
        <translation>Ce n’est pas un certificat&#xa0;; seul le fabricant a vérifié ce qui y est dit.</translation>
    </message>
    <message>
        <source>revision</source>
        <comment>term.revision.title</comment>
        <translation>révision</translation>
    </message>
    <message>
        <source>A published disclosure that takes the place of an earlier one with the same number.</source>
        <comment>term.revision.meaning</comment>
        <translation>Une déclaration publiée qui remplace une précédente de même numéro.</translation>
    </message>
    <message>
        <source>It cannot shorten or weaken what was promised.</source>
        <comment>term.revision.not</comment>
        <translation>Elle ne peut ni raccourcir ni affaiblir ce qui a été promis.</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <comment>term.fingerprint.title</comment>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>64 characters that are computed from all the data of a disclosure; when any of it changes, they change.</source>
        <comment>term.fingerprint.meaning</comment>
        <translation>64 caractères calculés à partir de toutes les données d’une déclaration&#xa0;; si l’une d’elles change, ils changent.</translation>
    </message>
    <message>
        <source>It does not tell who wrote the disclosure.</source>
        <comment>term.fingerprint.not</comment>
        <translation>Elle ne dit pas qui a écrit la déclaration.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; lists what was published and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.list_replaced</comment>
        <translation>«&#xa0;{file}&#xa0;» est la liste de ce qui a été publié et reste tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the file that is read here and is left as it is; choose another name.</source>
        <comment>finding.phrase.failed.own_input</comment>
        <translation>«&#xa0;{file}&#xa0;» est le fichier qui est lu ici et reste tel quel&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Line {line} of &quot;{file}&quot; is damaged, so nobody can tell what was published. Put a whole copy of that file back.</source>
        <comment>finding.phrase.failed.publication_list</comment>
        <translation>La ligne {line} de «&#xa0;{file}&#xa0;» est abîmée&#xa0;; personne ne peut dire ce qui a été publié. Remettez une copie intacte de ce fichier.</translation>
    </message>
    <message>
        <source>Cannot read standard input: {why}.</source>
        <comment>finding.phrase.failed.standard_input</comment>
        <translation>Impossible de lire l’entrée standard&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it is not open</source>
        <comment>finding.phrase.why.not_open</comment>
        <translation>elle n’est pas ouverte</translation>
    </message>
    <message>
        <source>only its owner can replace it in that folder</source>
        <comment>finding.phrase.why.sticky</comment>
        <translation>dans ce dossier, seul son propriétaire peut le remplacer</translation>
    </message>
    <message>
        <source>{field} names the barcode number {number}, which no product can have.</source>
        <comment>finding.gtin.in_address:reserved.message</comment>
        <translation>{field} cite le numéro de code-barres {number}, qu’aucun produit ne peut avoir.</translation>
    </message>
    <message>
        <source>Write the number below the barcode of the product, or leave it out.</source>
        <comment>finding.gtin.in_address:reserved.mend</comment>
        <translation>Écrivez le numéro qui se trouve sous le code-barres du produit, ou retirez-le.</translation>
    </message>
    <message>
        <source>{field} has a letter with more than {count} marks, which do not fit on a line.</source>
        <comment>finding.text.unprintable:stacked.message</comment>
        <translation>{field} contient une lettre avec plus de {count} signes au-dessus ou au-dessous, qui ne tiennent pas sur une ligne.</translation>
    </message>
    <message>
        <source>Take marks away.</source>
        <comment>finding.text.unprintable:stacked.mend</comment>
        <translation>Retirez des signes.</translation>
    </message>
    <message>
        <source>{field} has a control character in it, written with a percent sign.</source>
        <comment>finding.url.invalid:control.message</comment>
        <translation>{field} contient un caractère de commande écrit avec un signe pour cent.</translation>
    </message>
    <message>
        <source>Take it out.</source>
        <comment>finding.url.invalid:control.mend</comment>
        <translation>Retirez-le.</translation>
    </message>
    <message>
        <source>Add its fingerprint; it is shown when both files are checked together.</source>
        <comment>rule.components.fingerprint_needed.mend</comment>
        <translation>Ajoutez son empreinte&#xa0;; elle est montrée quand les deux fichiers sont vérifiés ensemble.</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the lower left (should be {right}):</source>
        <comment>finding.phrase.calibration.bottom</comment>
        <translation>Du bord supérieur du papier au trait horizontal de la croix en bas à gauche (devrait être {right})&#xa0;:</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.left</comment>
        <translation>Du bord gauche du papier au trait vertical de la croix en haut à gauche (devrait être {right})&#xa0;:</translation>
    </message>
    <message>
        <source>Then measure with a ruler where the crosses lie on the paper, to half a millimetre:</source>
        <comment>finding.phrase.calibration.measure</comment>
        <translation>Mesurez ensuite avec une règle, au demi-millimètre près, où se trouvent les croix sur le papier&#xa0;:</translation>
    </message>
    <message>
        <source>From the left edge of the paper to the upright line of the cross at the upper right (should be {right}):</source>
        <comment>finding.phrase.calibration.right</comment>
        <translation>Du bord gauche du papier au trait vertical de la croix en haut à droite (devrait être {right})&#xa0;:</translation>
    </message>
    <message>
        <source>The ruler at the top is {across} mm long, the one at the side {down} mm. If they are not, choose 100 % in the printer&apos;s dialog and switch &quot;fit to page&quot; off. A phone should read the code: &quot;100 % scale&quot;.</source>
        <comment>finding.phrase.calibration.scale</comment>
        <translation>La règle du haut mesure {across} mm, celle du côté {down} mm. Sinon, choisissez 100&#xa0;% dans la fenêtre de l’imprimante et désactivez «&#xa0;Ajuster à la page&#xa0;». Un téléphone devrait lire le code&#xa0;: «&#xa0;100 % scale&#xa0;».</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <comment>finding.phrase.calibration.title</comment>
        <translation>Page d’étalonnage</translation>
    </message>
    <message>
        <source>From the upper edge of the paper to the level line of the cross at the upper left (should be {right}):</source>
        <comment>finding.phrase.calibration.top</comment>
        <translation>Du bord supérieur du papier au trait horizontal de la croix en haut à gauche (devrait être {right})&#xa0;:</translation>
    </message>
    <message>
        <source>Type the four numbers in, in this order: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</source>
        <comment>finding.phrase.calibration.type_in</comment>
        <translation>Saisissez les quatre nombres dans cet ordre&#xa0;: updatefacts sheets --measured LEFT,RIGHT,TOP,BOTTOM</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.ledger</comment>
        <translation>Le registre «&#xa0;{file}&#xa0;» ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is a ledger &quot;{file}&quot; already. Go on with its run (--resume), or choose another name.</source>
        <comment>finding.phrase.failed.ledger_exists</comment>
        <translation>Il y a déjà un registre «&#xa0;{file}&#xa0;». Poursuivez son impression (--resume), ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is no ledger of a print run.</source>
        <comment>finding.phrase.failed.no_ledger</comment>
        <translation>«&#xa0;{file}&#xa0;» n’est pas le registre d’une impression.</translation>
    </message>
    <message>
        <source>First label: {across} from the left, {down} from the top.</source>
        <comment>finding.phrase.sheet.first</comment>
        <translation>Première étiquette&#xa0;: à {across} de la gauche et {down} du haut.</translation>
    </message>
    <message>
        <source>Label: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.label</comment>
        <translation>Étiquette&#xa0;: {across} de large, {down} de haut.</translation>
    </message>
    <message>
        <source>Paper: {across} wide, {down} high.</source>
        <comment>finding.phrase.sheet.paper</comment>
        <translation>Papier&#xa0;: {across} de large, {down} de haut.</translation>
    </message>
    <message>
        <source>From one label to the next: {across} across, {down} down.</source>
        <comment>finding.phrase.sheet.pitch</comment>
        <translation>D’une étiquette à la suivante&#xa0;: {across} en largeur, {down} en hauteur.</translation>
    </message>
    <message>
        <source>the printer</source>
        <comment>finding.phrase.thing.printer</comment>
        <translation>l’imprimante</translation>
    </message>
    <message>
        <source>the file of printers</source>
        <comment>finding.phrase.thing.printers</comment>
        <translation>le fichier des imprimantes</translation>
    </message>
    <message>
        <source>the sheet</source>
        <comment>finding.phrase.thing.sheet</comment>
        <translation>la planche</translation>
    </message>
    <message>
        <source>the file of sheets</source>
        <comment>finding.phrase.thing.sheets</comment>
        <translation>le fichier des planches</translation>
    </message>
    <message>
        <source>By these numbers the printer sets everything {offset} off; at most {limit} can be.</source>
        <comment>finding.sheet.measured:offset.message</comment>
        <translation>D’après ces nombres, l’imprimante décale tout de {offset}&#xa0;; {limit} au plus sont possibles.</translation>
    </message>
    <message>
        <source>Print the page at 100 %, without &quot;fit to page&quot;, and measure again: LEFT,RIGHT,TOP,BOTTOM in millimetres.</source>
        <comment>finding.sheet.measured.mend</comment>
        <translation>Imprimez la page à 100&#xa0;%, sans «&#xa0;Ajuster à la page&#xa0;», et mesurez à nouveau&#xa0;: LEFT,RIGHT,TOP,BOTTOM en millimètres.</translation>
    </message>
    <message>
        <source>By these numbers the crosses lie {measured} apart; they should lie {right} apart.</source>
        <comment>finding.sheet.measured:scale.message</comment>
        <translation>D’après ces nombres, les croix sont à {measured} l’une de l’autre&#xa0;; elles devraient être à {right}.</translation>
    </message>
    <message>
        <source>There is no room for crop marks beside the labels of {name}.</source>
        <comment>finding.sheet.no_marks.message</comment>
        <translation>Il n’y a pas de place pour des traits de coupe à côté des étiquettes de {name}.</translation>
    </message>
    <message>
        <source>Leave the crop marks out, or take a sheet with wider margins.</source>
        <comment>finding.sheet.no_marks.mend</comment>
        <translation>Renoncez aux traits de coupe, ou prenez une planche aux marges plus larges.</translation>
    </message>
    <message>
        <source>The labels of {name} reach over the edge of the paper: they need {size}, and the paper is {paper}.</source>
        <comment>finding.sheet.outside_paper.message</comment>
        <translation>Les étiquettes de {name} dépassent le bord du papier&#xa0;: il leur faut {size}, et le papier mesure {paper}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.outside_paper.mend</comment>
        <translation>Corrigez les nombres.</translation>
    </message>
    <message>
        <source>The labels of {name} overlap: each is {size}, and the next one begins after {pitch}.</source>
        <comment>finding.sheet.overlap.message</comment>
        <translation>Les étiquettes de {name} se chevauchent&#xa0;: chacune mesure {size}, et la suivante commence après {pitch}.</translation>
    </message>
    <message>
        <source>Correct the numbers.</source>
        <comment>finding.sheet.overlap.mend</comment>
        <translation>Corrigez les nombres.</translation>
    </message>
    <message>
        <source>No printer {name} is in the file of printers.</source>
        <comment>finding.sheet.printer.message</comment>
        <translation>Aucune imprimante {name} ne figure dans le fichier des imprimantes.</translation>
    </message>
    <message>
        <source>Measure it with &quot;updatefacts sheets --calibrate&quot;, or correct the name.</source>
        <comment>finding.sheet.printer.mend</comment>
        <translation>Mesurez-la avec «&#xa0;updatefacts sheets --calibrate&#xa0;», ou corrigez le nom.</translation>
    </message>
    <message>
        <source>Labels for a printer of {dpi} dots per inch and labels for one of {other} cannot lie on one sheet.</source>
        <comment>finding.sheet.resolution.message</comment>
        <translation>Des étiquettes pour une imprimante de {dpi} points par pouce et des étiquettes pour une de {other} ne peuvent pas être sur la même planche.</translation>
    </message>
    <message>
        <source>Make all of them for the same resolution.</source>
        <comment>finding.sheet.resolution.mend</comment>
        <translation>Faites-les toutes pour la même résolution.</translation>
    </message>
    <message>
        <source>The sheet {name} has {count} labels; none of them has the number {start}.</source>
        <comment>finding.sheet.start.message</comment>
        <translation>La planche {name} a {count} étiquettes&#xa0;; aucune n’a le numéro {start}.</translation>
    </message>
    <message>
        <source>Start with a label from 1 to {count}.</source>
        <comment>finding.sheet.start.mend</comment>
        <translation>Commencez par une étiquette de 1 à {count}.</translation>
    </message>
    <message>
        <source>The label is {size}, and a label of the sheet {name} only {place}.</source>
        <comment>finding.sheet.too_small.message</comment>
        <translation>L’étiquette mesure {size}, et une étiquette de la planche {name} seulement {place}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets --fits TEMPLATE&quot; lists the sheets that it fits on.</source>
        <comment>finding.sheet.too_small.mend</comment>
        <translation>«&#xa0;updatefacts sheets --fits TEMPLATE&#xa0;» énumère les planches sur lesquelles elle tient.</translation>
    </message>
    <message>
        <source>There is no sheet {name}.</source>
        <comment>finding.sheet.unknown:none.message</comment>
        <translation>Il n’y a pas de planche {name}.</translation>
    </message>
    <message>
        <source>&quot;updatefacts sheets&quot; lists those there are; any other is written as custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</source>
        <comment>finding.sheet.unknown:none.mend</comment>
        <translation>«&#xa0;updatefacts sheets&#xa0;» énumère celles qui existent&#xa0;; toute autre s’écrit custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP.</translation>
    </message>
    <message>
        <source>{name} is the number of several sheets.</source>
        <comment>finding.sheet.unknown:several.message</comment>
        <translation>{name} est le numéro de plusieurs planches.</translation>
    </message>
    <message>
        <source>Write {sheets}.</source>
        <comment>finding.sheet.unknown:several.mend</comment>
        <translation>Écrivez {sheets}.</translation>
    </message>
    <message>
        <source>{value} does not describe a sheet.</source>
        <comment>finding.sheet.wrong:custom.message</comment>
        <translation>{value} ne décrit pas une planche.</translation>
    </message>
    <message>
        <source>Write custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP with lengths in millimetres, such as custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</source>
        <comment>finding.sheet.wrong:custom.mend</comment>
        <translation>Écrivez custom:PAPER,COLUMNSxROWS,WIDTHxHEIGHT,LEFTxTOP,GAPxGAP avec des longueurs en millimètres, par exemple custom:a4,3x7,63.5x38.1,7.2x15.1,2.5x0.</translation>
    </message>
    <message>
        <source>The grid is not given as columns and rows.</source>
        <comment>finding.sheet.wrong:grid.message</comment>
        <translation>La grille n’est pas donnée en colonnes et lignes.</translation>
    </message>
    <message>
        <source>Write two whole numbers, such as [3, 7], for at most {limit} labels.</source>
        <comment>finding.sheet.wrong:grid.mend</comment>
        <translation>Écrivez deux nombres entiers, par exemple [3, 7], pour {limit} étiquettes au plus.</translation>
    </message>
    <message>
        <source>The id of the sheet cannot be part of a command.</source>
        <comment>finding.sheet.wrong:id.message</comment>
        <translation>L’identifiant de la planche ne peut pas faire partie d’une commande.</translation>
    </message>
    <message>
        <source>Write up to 64 letters from A to Z, digits, &quot;_&quot; and &quot;-&quot;, such as avery-l7160.</source>
        <comment>finding.sheet.wrong:id.mend</comment>
        <translation>Écrivez jusqu’à 64 lettres de A à Z, chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;», par exemple avery-l7160.</translation>
    </message>
    <message>
        <source>{value} is no length; {key} needs one.</source>
        <comment>finding.sheet.wrong:length.message</comment>
        <translation>{value} n’est pas une longueur&#xa0;; {key} en demande une.</translation>
    </message>
    <message>
        <source>Write a number with its unit, such as 63.5mm or 2.625in.</source>
        <comment>finding.sheet.wrong:length.mend</comment>
        <translation>Écrivez un nombre avec son unité, par exemple 63.5mm ou 2.625in.</translation>
    </message>
    <message>
        <source>The printer is off by more than can be.</source>
        <comment>finding.sheet.wrong:offset.message</comment>
        <translation>L’imprimante s’écarte plus qu’il n’est possible.</translation>
    </message>
    <message>
        <source>Write at most {limit}.</source>
        <comment>finding.sheet.wrong:offset.mend</comment>
        <translation>Écrivez {limit} au plus.</translation>
    </message>
    <message>
        <source>{key} needs two lengths of at least {least}.</source>
        <comment>finding.sheet.wrong:pair.message</comment>
        <translation>Il faut à {key} deux longueurs d’au moins {least}.</translation>
    </message>
    <message>
        <source>Write them with their unit, such as [63.5mm, 38.1mm] or [4in, 2in].</source>
        <comment>finding.sheet.wrong:pair.mend</comment>
        <translation>Écrivez-les avec leur unité, par exemple [63.5mm, 38.1mm] ou [4in, 2in].</translation>
    </message>
    <message>
        <source>There is no paper {value}.</source>
        <comment>finding.sheet.wrong:paper.message</comment>
        <translation>Il n’y a pas de papier {value}.</translation>
    </message>
    <message>
        <source>Write a3, a4, a5, a6, letter or legal, or width and height, such as [210mm, 297mm].</source>
        <comment>finding.sheet.wrong:paper.mend</comment>
        <translation>Écrivez a3, a4, a5, a6, letter ou legal, ou la largeur et la hauteur, par exemple [210mm, 297mm].</translation>
    </message>
    <message>
        <source>There are two printers {name}.</source>
        <comment>finding.sheet.wrong:printer_twice.message</comment>
        <translation>Il y a deux imprimantes {name}.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <comment>finding.sheet.wrong:printer_twice.mend</comment>
        <translation>Donnez à chacune son propre nom.</translation>
    </message>
    <message>
        <source>The scale of the printer is not usable.</source>
        <comment>finding.sheet.wrong:scale.message</comment>
        <translation>L’échelle de l’imprimante n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Write two numbers from 0.95 to 1.05, such as [1.001, 0.998].</source>
        <comment>finding.sheet.wrong:scale.mend</comment>
        <translation>Écrivez deux nombres de 0.95 à 1.05, par exemple [1.001, 0.998].</translation>
    </message>
    <message>
        <source>This is no usable name.</source>
        <comment>finding.sheet.wrong:title.message</comment>
        <translation>Ce nom n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Write one short line.</source>
        <comment>finding.sheet.wrong:title.mend</comment>
        <translation>Écrivez une ligne courte.</translation>
    </message>
    <message>
        <source>There are two sheets {name}.</source>
        <comment>finding.sheet.wrong:twice.message</comment>
        <translation>Il y a deux planches {name}.</translation>
    </message>
    <message>
        <source>Give each an id of its own.</source>
        <comment>finding.sheet.wrong:twice.mend</comment>
        <translation>Donnez à chacune son propre identifiant.</translation>
    </message>
    <message>
        <source>The labels of &quot;{file}&quot; are not the same as when it was printed before. Print it as a new run.</source>
        <comment>finding.phrase.failed.other_volume</comment>
        <translation>Les étiquettes de «&#xa0;{file}&#xa0;» ne sont pas les mêmes qu’à la première impression. Imprimez-les comme une nouvelle impression.</translation>
    </message>
    <message>
        <source>File {volume} of the run is missing.</source>
        <comment>finding.phrase.said.ledger_missing</comment>
        <translation>Le fichier {volume} de l’impression manque.</translation>
    </message>
    <message>
        <source>The files {first} to {last} of the run are missing.</source>
        <comment>finding.phrase.said.ledger_missing_several</comment>
        <translation>Les fichiers {first} à {last} de l’impression manquent.</translation>
    </message>
    <message>
        <source>&quot;{file}&quot; is the ledger of another run.</source>
        <comment>finding.phrase.said.ledger_other</comment>
        <translation>«&#xa0;{file}&#xa0;» est le registre d’une autre impression.</translation>
    </message>
    <message>
        <source>File {volume} of the run was printed twice, again in &quot;{file}&quot;.</source>
        <comment>finding.phrase.said.ledger_twice</comment>
        <translation>Le fichier {volume} de l’impression a été imprimé deux fois, une nouvelle fois dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; has not come to its end.</source>
        <comment>finding.phrase.said.ledger_unfinished</comment>
        <translation>L’impression de «&#xa0;{file}&#xa0;» n’est pas allée à son terme.</translation>
    </message>
    <message>
        <source>The run is whole: labels {labels}, files {volumes}; nothing is missing, nothing was printed twice.</source>
        <comment>finding.phrase.said.ledger_whole</comment>
        <translation>L’impression est complète&#xa0;: étiquettes {labels}, fichiers {volumes}&#xa0;; rien ne manque, rien n’a été imprimé deux fois.</translation>
    </message>
    <message>
        <source>Files not written, because what was read back is not what the labels say: {count}.</source>
        <comment>finding.phrase.said.print_not_right</comment>
        <translation>Fichiers non écrits, car ce qui a été relu n’est pas ce que disent les étiquettes&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{labels} labels, {rate} a second</source>
        <comment>finding.phrase.said.print_progress</comment>
        <translation>{labels} étiquettes, {rate} par seconde</translation>
    </message>
    <message>
        <source>Stopped. What is printed stays; --resume goes on from there.</source>
        <comment>finding.phrase.said.print_stopped</comment>
        <translation>Arrêté. Ce qui est imprimé reste&#xa0;; --resume reprend à cet endroit.</translation>
    </message>
    <message>
        <source>Labels printed: {labels}; pages: {pages}; files: {volumes}; rows that were not printed: {refused}.</source>
        <comment>finding.phrase.said.printed</comment>
        <translation>Étiquettes imprimées&#xa0;: {labels}&#xa0;; pages&#xa0;: {pages}&#xa0;; fichiers&#xa0;: {volumes}&#xa0;; lignes non imprimées&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>Labels that were there already: {labels}.</source>
        <comment>finding.phrase.said.printed_before</comment>
        <translation>Étiquettes déjà présentes&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>Stale labels: {count} of {all}.</source>
        <comment>finding.phrase.said.stale</comment>
        <translation>Étiquettes périmées&#xa0;: {count} sur {all}.</translation>
    </message>
    <message>
        <source>another design</source>
        <comment>finding.phrase.stale.design</comment>
        <translation>autre présentation</translation>
    </message>
    <message>
        <source>support has ended</source>
        <comment>finding.phrase.stale.ended</comment>
        <translation>l’assistance a pris fin</translation>
    </message>
    <message>
        <source>no disclosure any more</source>
        <comment>finding.phrase.stale.gone</comment>
        <translation>plus de déclaration</translation>
    </message>
    <message>
        <source>another price</source>
        <comment>finding.phrase.stale.price</comment>
        <translation>autre prix</translation>
    </message>
    <message>
        <source>disclosure revised</source>
        <comment>finding.phrase.stale.revised</comment>
        <translation>déclaration révisée</translation>
    </message>
    <message>
        <source>The disclosure of row {row} cannot be read: {why}</source>
        <comment>finding.print.not_read.message</comment>
        <translation>La déclaration de la ligne {row} ne peut pas être lue&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The label of row {row} has more than one page.</source>
        <comment>finding.print.several_pages.message</comment>
        <translation>L’étiquette de la ligne {row} a plus d’une page.</translation>
    </message>
    <message>
        <source>Choose a template whose labels have one page.</source>
        <comment>finding.print.several_pages.mend</comment>
        <translation>Choisissez un modèle dont les étiquettes ont une seule page.</translation>
    </message>
    <message>
        <source>Column {column}</source>
        <comment>finding.phrase.place.column</comment>
        <translation>Colonne {column}</translation>
    </message>
    <message>
        <source>{sheet}, column {column}</source>
        <comment>finding.phrase.place.column_of</comment>
        <translation>{sheet}, colonne {column}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <comment>finding.phrase.place.row</comment>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <comment>finding.phrase.place.row_of</comment>
        <translation>{sheet}, ligne {row}</translation>
    </message>
    <message>
        <source>The sheet {sheet}</source>
        <comment>finding.phrase.place.sheet</comment>
        <translation>La feuille {sheet}</translation>
    </message>
    <message>
        <source>aisle</source>
        <comment>finding.phrase.shop.aisle</comment>
        <translation>rayon</translation>
    </message>
    <message>
        <source>number of copies</source>
        <comment>finding.phrase.shop.copies</comment>
        <translation>nombre d’exemplaires</translation>
    </message>
    <message>
        <source>file of the disclosure</source>
        <comment>finding.phrase.shop.file</comment>
        <translation>fichier de la déclaration</translation>
    </message>
    <message>
        <source>GTIN</source>
        <comment>finding.phrase.shop.gtin</comment>
        <translation>GTIN</translation>
    </message>
    <message>
        <source>item number</source>
        <comment>finding.phrase.shop.item</comment>
        <translation>numéro d’article</translation>
    </message>
    <message>
        <source>language</source>
        <comment>finding.phrase.shop.language</comment>
        <translation>langue</translation>
    </message>
    <message>
        <source>model</source>
        <comment>finding.phrase.shop.model</comment>
        <translation>modèle</translation>
    </message>
    <message>
        <source>price</source>
        <comment>finding.phrase.shop.price</comment>
        <translation>prix</translation>
    </message>
    <message>
        <source>template</source>
        <comment>finding.phrase.shop.template</comment>
        <translation>modèle d’étiquette</translation>
    </message>
    <message>
        <source>unit price</source>
        <comment>finding.phrase.shop.unit_price</comment>
        <translation>prix à l’unité de mesure</translation>
    </message>
    <message>
        <source>the mapping</source>
        <comment>finding.phrase.thing.mapping</comment>
        <translation>la correspondance</translation>
    </message>
    <message>
        <source>This is a binary Excel workbook (.xlsb), which cannot be read.</source>
        <comment>finding.table.binary_excel.message</comment>
        <translation>Ceci est un classeur Excel binaire (.xlsb), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.binary_excel.mend</comment>
        <translation>Enregistrez-le comme «&#xa0;Classeur Excel (.xlsx)&#xa0;».</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: what it holds looks so.</source>
        <comment>finding.table.column:by_contents.message</comment>
        <translation>{cell} ({heading}) est lu comme {field}&#xa0;: son contenu en a l’air.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: its heading says so.</source>
        <comment>finding.table.column:by_name.message</comment>
        <translation>{cell} ({heading}) est lu comme {field}&#xa0;: son en-tête le dit.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is read as {field}: you chose it.</source>
        <comment>finding.table.column:chosen.message</comment>
        <translation>{cell} ({heading}) est lu comme {field}&#xa0;: vous l’avez choisi.</translation>
    </message>
    <message>
        <source>This is no connection to a database.</source>
        <comment>finding.table.connection.message</comment>
        <translation>Ceci n’est pas une connexion à une base de données.</translation>
    </message>
    <message>
        <source>Write sqlite:FILE, postgresql://USER@HOST/DATABASE or odbc:DSN.</source>
        <comment>finding.table.connection.mend</comment>
        <translation>Écrivez sqlite:FILE, postgresql://USER@HOST/DATABASE ou odbc:DSN.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no number of copies.</source>
        <comment>finding.table.copies.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas un nombre d’exemplaires.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 9999.</source>
        <comment>finding.table.copies.mend</comment>
        <translation>Écrivez un nombre entier de 0 à 9999.</translation>
    </message>
    <message>
        <source>{cell}: this text was cut off; no cell of a spreadsheet holds more than 32,767 characters.</source>
        <comment>finding.table.cut.message</comment>
        <translation>{cell}&#xa0;: ce texte a été coupé&#xa0;; aucune cellule d’un tableur ne contient plus de 32&#xa0;767 caractères.</translation>
    </message>
    <message>
        <source>Put the whole text in from where it came from.</source>
        <comment>finding.table.cut.mend</comment>
        <translation>Reprenez le texte entier à sa source.</translation>
    </message>
    <message>
        <source>The workbook is damaged, so that it cannot be read to its end.</source>
        <comment>finding.table.damaged.message</comment>
        <translation>Le classeur est endommagé et ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again, or take an older copy.</source>
        <comment>finding.table.damaged.mend</comment>
        <translation>Ouvrez-le dans le tableur et enregistrez-le de nouveau, ou prenez une copie plus ancienne.</translation>
    </message>
    <message>
        <source>The database says: {why}.</source>
        <comment>finding.table.database.message</comment>
        <translation>La base de données répond&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Check the connection, the user, the password and the query.</source>
        <comment>finding.table.database.mend</comment>
        <translation>Vérifiez la connexion, l’utilisateur, le mot de passe et la requête.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned this text into a date ({value}).</source>
        <comment>finding.table.date_in_text.message</comment>
        <translation>{cell}&#xa0;: le tableur a changé ce texte en date ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type it in again.</source>
        <comment>finding.table.date_in_text.mend</comment>
        <translation>Mettez la colonne au format texte, puis saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{cell}: {value} has its day and month the other way round than other dates of this column.</source>
        <comment>finding.table.dates_turned.message</comment>
        <translation>{cell}&#xa0;: dans {value}, le jour et le mois sont dans un autre ordre que dans d’autres dates de cette colonne.</translation>
    </message>
    <message>
        <source>Do not trust the dates of this column; import it again and name the order of its dates.</source>
        <comment>finding.table.dates_turned.mend</comment>
        <translation>Ne vous fiez pas aux dates de cette colonne&#xa0;; importez-la de nouveau en indiquant leur ordre.</translation>
    </message>
    <message>
        <source>The workbook holds a document type, which can hide a trap and which no spreadsheet writes.</source>
        <comment>finding.table.dtd.message</comment>
        <translation>Le classeur contient un type de document, qui peut cacher un piège et qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>Save it again with a spreadsheet program if you trust where it comes from.</source>
        <comment>finding.table.dtd.mend</comment>
        <translation>Enregistrez-le de nouveau avec un tableur si vous faites confiance à sa provenance.</translation>
    </message>
    <message>
        <source>There is no row in this table.</source>
        <comment>finding.table.empty.message</comment>
        <translation>Il n’y a aucune ligne dans ce tableau.</translation>
    </message>
    <message>
        <source>Nothing says how the characters of this text are written; it is read as {encoding}.</source>
        <comment>finding.table.encoding.message</comment>
        <translation>Rien ne dit comment les caractères de ce texte sont codés&#xa0;; il est lu comme {encoding}.</translation>
    </message>
    <message>
        <source>If letters come out wrong, save the text as UTF-8.</source>
        <comment>finding.table.encoding.mend</comment>
        <translation>Si des lettres sont fausses, enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password.</source>
        <comment>finding.table.encrypted.message</comment>
        <translation>Le classeur est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save a copy without the password.</source>
        <comment>finding.table.encrypted.mend</comment>
        <translation>Enregistrez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet shows an error here ({value}).</source>
        <comment>finding.table.error_value.message</comment>
        <translation>{cell}&#xa0;: le tableur affiche ici une erreur ({value}).</translation>
    </message>
    <message>
        <source>Fix the formula.</source>
        <comment>finding.table.error_value.mend</comment>
        <translation>Corrigez la formule.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no GTIN.</source>
        <comment>finding.table.gtin.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas un GTIN.</translation>
    </message>
    <message>
        <source>Write the 8, 12, 13 or 14 digits below the barcode.</source>
        <comment>finding.table.gtin.mend</comment>
        <translation>Écrivez les 8, 12, 13 ou 14 chiffres sous le code-barres.</translation>
    </message>
    <message>
        <source>{cell}: a digit of {value} is wrong; with these digits before it, the last would be {digit}.</source>
        <comment>finding.table.gtin_check_digit.message</comment>
        <translation>{cell}&#xa0;: un chiffre de {value} est faux&#xa0;; après ces chiffres, le dernier serait {digit}.</translation>
    </message>
    <message>
        <source>Compare it with the number below the barcode.</source>
        <comment>finding.table.gtin_check_digit.mend</comment>
        <translation>Comparez avec le numéro sous le code-barres.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has turned the GTIN into a date ({value}).</source>
        <comment>finding.table.gtin_date.message</comment>
        <translation>{cell}&#xa0;: le tableur a changé le GTIN en date ({value}).</translation>
    </message>
    <message>
        <source>Format the column as text, then type the number in again.</source>
        <comment>finding.table.gtin_date.mend</comment>
        <translation>Mettez la colonne au format texte, puis saisissez le numéro de nouveau.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has shortened the GTIN to {value}; its last digits are lost.</source>
        <comment>finding.table.gtin_scientific:lost.message</comment>
        <translation>{cell}&#xa0;: le tableur a raccourci le GTIN en {value}&#xa0;; ses derniers chiffres sont perdus.</translation>
    </message>
    <message>
        <source>Format the column as a number without decimals or as text, and export it again.</source>
        <comment>finding.table.gtin_scientific:lost.mend</comment>
        <translation>Mettez la colonne au format nombre sans décimales ou texte, puis exportez de nouveau.</translation>
    </message>
    <message>
        <source>{cell}: the last digits of the GTIN {value} are lost; it was shortened and opened again.</source>
        <comment>finding.table.gtin_scientific:rounded.message</comment>
        <translation>{cell}&#xa0;: les derniers chiffres du GTIN {value} sont perdus&#xa0;; il a été raccourci puis rouvert.</translation>
    </message>
    <message>
        <source>Put the number in from where it came from.</source>
        <comment>finding.table.gtin_scientific:rounded.mend</comment>
        <translation>Reprenez le numéro à sa source.</translation>
    </message>
    <message>
        <source>{cell}: the spreadsheet has written the GTIN as {value}; it is read as {gtin}.</source>
        <comment>finding.table.gtin_scientific:whole.message</comment>
        <translation>{cell}&#xa0;: le tableur a écrit le GTIN {value}&#xa0;; il est lu comme {gtin}.</translation>
    </message>
    <message>
        <source>Format the column as text.</source>
        <comment>finding.table.gtin_scientific:whole.mend</comment>
        <translation>Mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>{cell}: there are several numbers here ({value}).</source>
        <comment>finding.table.gtin_several.message</comment>
        <translation>{cell}&#xa0;: il y a plusieurs numéros ici ({value}).</translation>
    </message>
    <message>
        <source>Write one GTIN, and give each of the others a row of its own.</source>
        <comment>finding.table.gtin_several.mend</comment>
        <translation>Écrivez un GTIN, et donnez à chacun des autres sa propre ligne.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN {value} has lost zeros in front.</source>
        <comment>finding.table.gtin_zeros.message</comment>
        <translation>{cell}&#xa0;: le GTIN {value} a perdu des zéros au début.</translation>
    </message>
    <message>
        <source>It is read as {gtin}. Format the column as text to keep zeros.</source>
        <comment>finding.table.gtin_zeros:taken.mend</comment>
        <translation>Il est lu comme {gtin}. Mettez la colonne au format texte pour garder les zéros.</translation>
    </message>
    <message>
        <source>If {gtin} stands below the barcode, write that; format the column as text first.</source>
        <comment>finding.table.gtin_zeros:unsure.mend</comment>
        <translation>Si {gtin} figure sous le code-barres, écrivez-le&#xa0;; mettez d’abord la colonne au format texte.</translation>
    </message>
    <message>
        <source>{cell}: {count} hidden rows are read, too.</source>
        <comment>finding.table.hidden:rows.message</comment>
        <translation>{cell}&#xa0;: {count} lignes masquées sont lues aussi.</translation>
    </message>
    <message>
        <source>{cell} is hidden, and is read, too.</source>
        <comment>finding.table.hidden:sheet.message</comment>
        <translation>{cell} est masquée et lue quand même.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no language tag.</source>
        <comment>finding.table.language.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas une étiquette de langue.</translation>
    </message>
    <message>
        <source>Write a tag such as en, de or pt-BR.</source>
        <comment>finding.table.language.mend</comment>
        <translation>Écrivez une étiquette comme en, de ou pt-BR.</translation>
    </message>
    <message>
        <source>{cell} is too long to be one row of a table.</source>
        <comment>finding.table.long_row.message</comment>
        <translation>{cell} est trop long pour une ligne de tableau.</translation>
    </message>
    <message>
        <source>Check that this is a table with one row a line.</source>
        <comment>finding.table.long_row.mend</comment>
        <translation>Vérifiez que c’est un tableau avec une ligne par produit.</translation>
    </message>
    <message>
        <source>{cell}: some characters of {value} cannot be read.</source>
        <comment>finding.table.lost_characters.message</comment>
        <translation>{cell}&#xa0;: certains caractères de {value} sont illisibles.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8.</source>
        <comment>finding.table.lost_characters.mend</comment>
        <translation>Enregistrez le texte en UTF-8.</translation>
    </message>
    <message>
        <source>The workbook has macros. Its cells are read; no macro is run.</source>
        <comment>finding.table.macros.message</comment>
        <translation>Le classeur contient des macros. Ses cellules sont lues&#xa0;; aucune macro n’est exécutée.</translation>
    </message>
    <message>
        <source>{cell}: {count} areas of merged cells; only the first cell of each holds something.</source>
        <comment>finding.table.merged.message</comment>
        <translation>{cell}&#xa0;: {count} zones de cellules fusionnées&#xa0;; seule la première cellule de chacune contient quelque chose.</translation>
    </message>
    <message>
        <source>{cell}: {value} was probably {before}; the text was opened with the wrong character set.</source>
        <comment>finding.table.mojibake.message</comment>
        <translation>{cell}&#xa0;: {value} était sans doute {before}&#xa0;; le texte a été ouvert avec le mauvais jeu de caractères.</translation>
    </message>
    <message>
        <source>Import the table again as UTF-8.</source>
        <comment>finding.table.mojibake.mend</comment>
        <translation>Importez de nouveau le tableau en UTF-8.</translation>
    </message>
    <message>
        <source>{cell}: this row has {count} cells, and the table {columns} columns.</source>
        <comment>finding.table.more_cells.message</comment>
        <translation>{cell}&#xa0;: cette ligne a {count} cellules, et le tableau {columns} colonnes.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator, such as 19,99, in double quotes.</source>
        <comment>finding.table.more_cells.mend</comment>
        <translation>Mettez entre guillemets doubles la cellule qui contient le séparateur, comme 19,99.</translation>
    </message>
    <message>
        <source>The table has no column {heading}.</source>
        <comment>finding.table.no_column.message</comment>
        <translation>Le tableau n’a pas de colonne {heading}.</translation>
    </message>
    <message>
        <source>Name a heading of the table, or the letter of a column.</source>
        <comment>finding.table.no_column.mend</comment>
        <translation>Nommez un en-tête du tableau ou la lettre d’une colonne.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed.</source>
        <comment>finding.table.no_driver.message</comment>
        <translation>Ce qui lit les bases de données {database} n’est pas installé.</translation>
    </message>
    <message>
        <source>Install the package {package}.</source>
        <comment>finding.table.no_driver.mend</comment>
        <translation>Installez le paquet {package}.</translation>
    </message>
    <message>
        <source>No character set is named {encoding}.</source>
        <comment>finding.table.no_encoding.message</comment>
        <translation>Aucun jeu de caractères ne s’appelle {encoding}.</translation>
    </message>
    <message>
        <source>Name one such as UTF-8 or windows-1252.</source>
        <comment>finding.table.no_encoding.mend</comment>
        <translation>Nommez-en un comme UTF-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>{cell} names no product.</source>
        <comment>finding.table.no_product.message</comment>
        <translation>{cell} ne nomme aucun produit.</translation>
    </message>
    <message>
        <source>Write its GTIN, its model or the file of its disclosure.</source>
        <comment>finding.table.no_product.mend</comment>
        <translation>Écrivez son GTIN, son modèle ou le fichier de sa déclaration.</translation>
    </message>
    <message>
        <source>No column of the table says which product a row is about.</source>
        <comment>finding.table.no_product_column.message</comment>
        <translation>Aucune colonne du tableau ne dit de quel produit parle une ligne.</translation>
    </message>
    <message>
        <source>Name a column &quot;GTIN&quot;, &quot;Model&quot; or &quot;File&quot;, or choose the columns in a mapping file.</source>
        <comment>finding.table.no_product_column.mend</comment>
        <translation>Nommez une colonne «&#xa0;GTIN&#xa0;», «&#xa0;Modèle&#xa0;» ou «&#xa0;Fichier&#xa0;», ou choisissez les colonnes dans un fichier de correspondance.</translation>
    </message>
    <message>
        <source>The workbook has no sheet {sheet}.</source>
        <comment>finding.table.no_sheet.message</comment>
        <translation>Le classeur n’a pas de feuille {sheet}.</translation>
    </message>
    <message>
        <source>Name one of: {sheets}.</source>
        <comment>finding.table.no_sheet.mend</comment>
        <translation>Nommez l’une de&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>{cell}: the file does not hold what this formula results in.</source>
        <comment>finding.table.not_calculated.message</comment>
        <translation>{cell}&#xa0;: le fichier ne contient pas le résultat de cette formule.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet and save it again.</source>
        <comment>finding.table.not_calculated.mend</comment>
        <translation>Ouvrez-le dans le tableur et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{cell}: there is a zero byte in this text; it is left out.</source>
        <comment>finding.table.nul.message</comment>
        <translation>{cell}&#xa0;: il y a un octet nul dans ce texte&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <comment>finding.table.nul.mend</comment>
        <translation>Exportez le tableau de nouveau.</translation>
    </message>
    <message>
        <source>This is a document of Numbers, which cannot be read.</source>
        <comment>finding.table.numbers.message</comment>
        <translation>Ceci est un document Numbers, qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>In Numbers, choose File &gt; Export To &gt; Excel (.xlsx) or CSV.</source>
        <comment>finding.table.numbers.mend</comment>
        <translation>Dans Numbers, choisissez Fichier &gt; Exporter vers &gt; Excel (.xlsx) ou CSV.</translation>
    </message>
    <message>
        <source>This is an Excel workbook of before 2007 (.xls), which cannot be read.</source>
        <comment>finding.table.old_excel.message</comment>
        <translation>Ceci est un classeur Excel d’avant 2007 (.xls), qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Save it as &quot;Excel workbook (.xlsx)&quot;.</source>
        <comment>finding.table.old_excel.mend</comment>
        <translation>Enregistrez-le comme «&#xa0;Classeur Excel (.xlsx)&#xa0;».</translation>
    </message>
    <message>
        <source>{cell}: a quotation mark opens a cell here and is never closed.</source>
        <comment>finding.table.open_quote.message</comment>
        <translation>{cell}&#xa0;: un guillemet ouvre ici une cellule et n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Write it twice (&quot;&quot;) within a cell in quotes, or delete it.</source>
        <comment>finding.table.open_quote.mend</comment>
        <translation>Doublez-le (&quot;&quot;) dans une cellule entre guillemets, ou supprimez-le.</translation>
    </message>
    <message>
        <source>This is {format}, not a table.</source>
        <comment>finding.table.other_format.message</comment>
        <translation>Ceci est {format}, pas un tableau.</translation>
    </message>
    <message>
        <source>Save it as .xlsx, .ods or CSV.</source>
        <comment>finding.table.other_format.mend</comment>
        <translation>Enregistrez-le en .xlsx, .ods ou CSV.</translation>
    </message>
    <message>
        <source>{cell} is read. These are not: {sheets}.</source>
        <comment>finding.table.other_sheets.message</comment>
        <translation>{cell} est lue. Celles-ci ne le sont pas&#xa0;: {sheets}.</translation>
    </message>
    <message>
        <source>The connection holds a password, which others on this computer could see.</source>
        <comment>finding.table.password.message</comment>
        <translation>La connexion contient un mot de passe, que d’autres pourraient voir sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.table.password.mend</comment>
        <translation>Mettez-le dans la variable d’environnement UPDATEFACTS_DB_PASSWORD ou dans un fichier&#xa0;: password_file=FILE.</translation>
    </message>
    <message>
        <source>There is no query for the database.</source>
        <comment>finding.table.query:missing.message</comment>
        <translation>Il manque une requête pour la base de données.</translation>
    </message>
    <message>
        <source>Write one that begins with SELECT.</source>
        <comment>finding.table.query:missing.mend</comment>
        <translation>Écrivez-en une qui commence par SELECT.</translation>
    </message>
    <message>
        <source>The query does not begin with SELECT, WITH, VALUES or TABLE.</source>
        <comment>finding.table.query:no_select.message</comment>
        <translation>La requête ne commence pas par SELECT, WITH, VALUES ou TABLE.</translation>
    </message>
    <message>
        <source>Write one that only reads: nothing is changed in the database.</source>
        <comment>finding.table.query:no_select.mend</comment>
        <translation>Écrivez-en une qui ne fait que lire&#xa0;: rien n’est changé dans la base de données.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no name of a template.</source>
        <comment>finding.table.template.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas un nom de modèle d’étiquette.</translation>
    </message>
    <message>
        <source>Write the name of one, such as shelf.</source>
        <comment>finding.table.template.mend</comment>
        <translation>Écrivez le nom de l’un d’eux, comme shelf.</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than any price list holds (a ZIP bomb).</source>
        <comment>finding.table.too_large.message</comment>
        <translation>Le classeur, une fois décompressé, est plus grand que toute liste de prix (une bombe ZIP).</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.too_large.mend</comment>
        <translation>Enregistrez seulement la liste de prix dans un classeur à elle, ou en CSV.</translation>
    </message>
    <message>
        <source>{cell} ({heading}) is not used.</source>
        <comment>finding.table.unused_column:heading.message</comment>
        <translation>{cell} ({heading}) n’est pas utilisé.</translation>
    </message>
    <message>
        <source>{cell} is not used.</source>
        <comment>finding.table.unused_column:no_heading.message</comment>
        <translation>{cell} n’est pas utilisé.</translation>
    </message>
    <message>
        <source>disclosure</source>
        <comment>finding.phrase.audit.disclosure</comment>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>no</source>
        <comment>finding.phrase.audit.no</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.audit.product</comment>
        <translation>produit</translation>
    </message>
    <message>
        <source>reasons</source>
        <comment>finding.phrase.audit.reasons</comment>
        <translation>raisons</translation>
    </message>
    <message>
        <source>row</source>
        <comment>finding.phrase.audit.row</comment>
        <translation>ligne</translation>
    </message>
    <message>
        <source>may be sold</source>
        <comment>finding.phrase.audit.sell</comment>
        <translation>vendable</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>finding.phrase.audit.state</comment>
        <translation>promesse</translation>
    </message>
    <message>
        <source>{rows} rows: {sold} may be sold, {not} may not.</source>
        <comment>finding.phrase.audit.summary</comment>
        <translation>{rows} lignes&#xa0;: {sold} peuvent être vendues, {not} ne le peuvent pas.</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.audit.until</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>finding.phrase.audit.yes</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>The index &quot;{file}&quot; of the library cannot be used: {why}.</source>
        <comment>finding.phrase.failed.index</comment>
        <translation>L’index «&#xa0;{file}&#xa0;» de la bibliothèque ne peut pas être utilisé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Changed since you last asked:</source>
        <comment>finding.phrase.library.changes</comment>
        <translation>Changements depuis la dernière consultation&#xa0;:</translation>
    </message>
    <message>
        <source>Found:</source>
        <comment>finding.phrase.library.found</comment>
        <translation>Constaté&#xa0;:</translation>
    </message>
    <message>
        <source>{file}: {count} disclosures</source>
        <comment>finding.phrase.library.head</comment>
        <translation>{file}&#xa0;: {count} déclarations</translation>
    </message>
    <message>
        <source>{file}: 1 disclosure</source>
        <comment>finding.phrase.library.head_of_one</comment>
        <translation>{file}&#xa0;: 1 déclaration</translation>
    </message>
    <message>
        <source>with an error</source>
        <comment>finding.phrase.library.with_error</comment>
        <translation>avec une erreur</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or it is damaged</source>
        <comment>finding.phrase.why.archive_damaged</comment>
        <translation>ce n’est pas une archive ZIP, ou elle est endommagée</translation>
    </message>
    <message>
        <source>it is larger than an archive of disclosures can be</source>
        <comment>finding.phrase.why.archive_large</comment>
        <translation>elle est plus grande que ne peut l’être une archive de déclarations</translation>
    </message>
    <message>
        <source>it is locked with a password</source>
        <comment>finding.phrase.why.encrypted</comment>
        <translation>il est verrouillé par un mot de passe</translation>
    </message>
    <message>
        <source>{product} is new.</source>
        <comment>finding.library.added.message</comment>
        <translation>{product} est nouveau.</translation>
    </message>
    <message>
        <source>{file} is an archive, and is left out.</source>
        <comment>finding.library.archive_inside.message</comment>
        <translation>{file} est une archive et est laissé de côté.</translation>
    </message>
    <message>
        <source>Unpack it, or name it as a library of its own.</source>
        <comment>finding.library.archive_inside.mend</comment>
        <translation>Décompressez-la, ou indiquez-la comme bibliothèque à part.</translation>
    </message>
    <message>
        <source>{product} has an error now, so that no label can be made of it.</source>
        <comment>finding.library.broken.message</comment>
        <translation>{product} contient maintenant une erreur, si bien qu’aucune étiquette ne peut en être faite.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.library.broken.mend</comment>
        <translation>Voyez «&#xa0;updatefacts check {file}&#xa0;», et demandez au fabricant de la corriger.</translation>
    </message>
    <message>
        <source>{product} has been changed.</source>
        <comment>finding.library.changed.message</comment>
        <translation>{product} a été modifié.</translation>
    </message>
    <message>
        <source>Support of {product} ended on {end}.</source>
        <comment>finding.library.ended:dated.message</comment>
        <translation>L’assistance de {product} a pris fin le {end}.</translation>
    </message>
    <message>
        <source>Support of {product} has ended.</source>
        <comment>finding.library.ended:undated.message</comment>
        <translation>L’assistance de {product} a pris fin.</translation>
    </message>
    <message>
        <source>Support of {product} has ended since.</source>
        <comment>finding.library.ended_since.message</comment>
        <translation>L’assistance de {product} a pris fin depuis.</translation>
    </message>
    <message>
        <source>Take down its labels.</source>
        <comment>finding.library.ended_since.mend</comment>
        <translation>Retirez ses étiquettes.</translation>
    </message>
    <message>
        <source>The folder {file} cannot be read: {why}. What lies in it is left out.</source>
        <comment>finding.library.folder_unread.message</comment>
        <translation>Le dossier {file} ne peut pas être lu&#xa0;: {why}. Ce qu’il contient est laissé de côté.</translation>
    </message>
    <message>
        <source>{index} is not the index of a library. It is left as it is.</source>
        <comment>finding.library.index_foreign.message</comment>
        <translation>{index} n’est pas l’index d’une bibliothèque. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Name another file for the index, or none.</source>
        <comment>finding.library.index_foreign.mend</comment>
        <translation>Indiquez un autre fichier pour l’index, ou aucun.</translation>
    </message>
    <message>
        <source>The index {index} cannot be kept: {why} All files are read each time.</source>
        <comment>finding.library.index_not_kept.message</comment>
        <translation>L’index {index} ne peut pas être conservé&#xa0;: {why} Tous les fichiers sont lus à chaque fois.</translation>
    </message>
    <message>
        <source>Name a file for the index where you may write.</source>
        <comment>finding.library.index_not_kept.mend</comment>
        <translation>Indiquez pour l’index un fichier là où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The index {index} was damaged, and has been made again.</source>
        <comment>finding.library.index_rebuilt:damaged.message</comment>
        <translation>L’index {index} était endommagé et a été refait.</translation>
    </message>
    <message>
        <source>The index {index} was made by another version of this program, and has been made again.</source>
        <comment>finding.library.index_rebuilt:version.message</comment>
        <translation>L’index {index} venait d’une autre version de ce programme et a été refait.</translation>
    </message>
    <message>
        <source>{file} is a link to a file outside of the library, and is left out.</source>
        <comment>finding.library.link_outside.message</comment>
        <translation>{file} est un lien vers un fichier hors de la bibliothèque et est laissé de côté.</translation>
    </message>
    <message>
        <source>Copy the file into the library if it belongs there.</source>
        <comment>finding.library.link_outside.mend</comment>
        <translation>Copiez le fichier dans la bibliothèque s’il doit s’y trouver.</translation>
    </message>
    <message>
        <source>{product} lies here now.</source>
        <comment>finding.library.moved.message</comment>
        <translation>{product} se trouve maintenant ici.</translation>
    </message>
    <message>
        <source>{product} is gone.</source>
        <comment>finding.library.removed.message</comment>
        <translation>{product} n’est plus là.</translation>
    </message>
    <message>
        <source>Put the file back if labels of it are still in use.</source>
        <comment>finding.library.removed.mend</comment>
        <translation>Remettez le fichier si ses étiquettes servent encore.</translation>
    </message>
    <message>
        <source>{other} is revision {revision} of the same disclosure, too, but says something else.</source>
        <comment>finding.library.same_revision.message</comment>
        <translation>{other} est aussi la révision {revision} de la même déclaration, mais dit autre chose.</translation>
    </message>
    <message>
        <source>Keep the one that was published.</source>
        <comment>finding.library.same_revision.mend</comment>
        <translation>Gardez celle qui a été publiée.</translation>
    </message>
    <message>
        <source>{other} has the same GTIN ({gtin}), but is another disclosure.</source>
        <comment>finding.library.shared_gtin.message</comment>
        <translation>{other} a le même GTIN ({gtin}), mais c’est une autre déclaration.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds; labels of that GTIN cannot be made until then.</source>
        <comment>finding.library.shared_gtin.mend</comment>
        <translation>Demandez au fabricant laquelle des deux vaut&#xa0;; d’ici là, aucune étiquette de ce GTIN ne peut être faite.</translation>
    </message>
    <message>
        <source>{other} is about the same model ({model}) of the same maker, but is another disclosure.</source>
        <comment>finding.library.shared_model.message</comment>
        <translation>{other} porte sur le même modèle ({model}) du même fabricant, mais c’est une autre déclaration.</translation>
    </message>
    <message>
        <source>Ask the maker which of the two holds, or find the product by its GTIN.</source>
        <comment>finding.library.shared_model.mend</comment>
        <translation>Demandez au fabricant laquelle des deux vaut, ou cherchez le produit par son GTIN.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now they end {now}.</source>
        <comment>finding.library.shrunk:shortened.message</comment>
        <translation>Pour {product}, des mises à jour de sécurité étaient promises jusqu’au {end} selon {promised_by}&#xa0;; elles finissent maintenant le {now}.</translation>
    </message>
    <message>
        <source>Ask its maker why; a published promise must not shrink.</source>
        <comment>finding.library.shrunk.mend</comment>
        <translation>Demandez-en la raison au fabricant&#xa0;; une promesse publiée ne doit pas diminuer.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}, and now gets them for {now}.</source>
        <comment>finding.library.shrunk:unit_shortened.message</comment>
        <translation>Chaque {product} avait {end} mois de mises à jour de sécurité promis selon {promised_by}&#xa0;; ce sont maintenant {now}.</translation>
    </message>
    <message>
        <source>Each {product} was promised {end} months of security updates by {promised_by}; that is not kept.</source>
        <comment>finding.library.shrunk:unit_weakened.message</comment>
        <translation>Chaque {product} avait {end} mois de mises à jour de sécurité promis selon {promised_by}&#xa0;; ce n’est pas tenu.</translation>
    </message>
    <message>
        <source>{product} was promised security updates to {end} by {promised_by}, and now is promised no date.</source>
        <comment>finding.library.shrunk:weakened.message</comment>
        <translation>Pour {product}, des mises à jour de sécurité étaient promises jusqu’au {end} selon {promised_by}&#xa0;; aucune date n’est plus promise.</translation>
    </message>
    <message>
        <source>{why}</source>
        <comment>finding.library.unreadable.message</comment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{cell}: the library has several disclosures of {key}: {files}.</source>
        <comment>finding.table.ambiguous.message</comment>
        <translation>{cell}&#xa0;: la bibliothèque a plusieurs déclarations de {key}&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Write the name of the file that is meant, or take the others out of the library.</source>
        <comment>finding.table.ambiguous.mend</comment>
        <translation>Écrivez le nom du fichier voulu, ou sortez les autres de la bibliothèque.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} has an error, so that no label can be made of it.</source>
        <comment>finding.table.broken_disclosure.message</comment>
        <translation>{cell}&#xa0;: la déclaration {file} contient une erreur, si bien qu’aucune étiquette ne peut en être faite.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check {file}&quot;, and ask its maker to fix it.</source>
        <comment>finding.table.broken_disclosure.mend</comment>
        <translation>Voyez «&#xa0;updatefacts check {file}&#xa0;», et demandez au fabricant de la corriger.</translation>
    </message>
    <message>
        <source>{cell}: support of {product} has ended.</source>
        <comment>finding.table.ended.message</comment>
        <translation>{cell}&#xa0;: l’assistance de {product} a pris fin.</translation>
    </message>
    <message>
        <source>Whether it may still be sold is for you to judge; buyers get no security updates.</source>
        <comment>finding.table.ended.mend</comment>
        <translation>À vous de juger s’il peut encore être vendu&#xa0;; les acheteurs ne reçoivent pas de mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>{cell}: the library has no disclosure of {key}.</source>
        <comment>finding.table.no_disclosure.message</comment>
        <translation>{cell}&#xa0;: la bibliothèque n’a pas de déclaration de {key}.</translation>
    </message>
    <message>
        <source>Ask the maker for it, and put it into the library.</source>
        <comment>finding.table.no_disclosure.mend</comment>
        <translation>Demandez-la au fabricant, et mettez-la dans la bibliothèque.</translation>
    </message>
    <message>
        <source>{cell}: the disclosure {file} is not complete for {profile}: {met} of {items} items.</source>
        <comment>finding.table.not_complete.message</comment>
        <translation>{cell}&#xa0;: la déclaration {file} n’est pas complète pour {profile}&#xa0;: {met} points sur {items}.</translation>
    </message>
    <message>
        <source>See &quot;updatefacts check --profile {profile} {file}&quot;, and ask its maker for the rest.</source>
        <comment>finding.table.not_complete.mend</comment>
        <translation>Voyez «&#xa0;updatefacts check --profile {profile} {file}&#xa0;», et demandez le reste au fabricant.</translation>
    </message>
    <message>
        <source>{cell}: the GTIN is {gtin}, but {file}, which was found for it, is about {other}.</source>
        <comment>finding.table.other_gtin.message</comment>
        <translation>{cell}&#xa0;: le GTIN est {gtin}, mais {file}, trouvé pour cette ligne, porte sur {other}.</translation>
    </message>
    <message>
        <source>Look whether it is the same product.</source>
        <comment>finding.table.other_gtin.mend</comment>
        <translation>Vérifiez s’il s’agit du même produit.</translation>
    </message>
    <message>
        <source>The run of &quot;{file}&quot; was printed from another table, library or design, or with other options. Print it as it was begun, or begin a new run.</source>
        <comment>finding.phrase.failed.other_run</comment>
        <translation>L’impression de «&#xa0;{file}&#xa0;» venait d’un autre tableau, d’une autre bibliothèque, d’une autre présentation ou d’autres options. Continuez-la comme elle a commencé, ou commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>There is no template {name} in this run.</source>
        <comment>finding.table.unknown_template.message</comment>
        <translation>Il n’y a pas de modèle {name} dans cette impression.</translation>
    </message>
    <message>
        <source>Name it with --template, or correct the cell.</source>
        <comment>finding.table.unknown_template.mend</comment>
        <translation>Indiquez-le avec --template, ou corrigez la cellule.</translation>
    </message>
    <message>
        <source>{value} is no separator.</source>
        <comment>finding.table.separator.message</comment>
        <translation>{value} n’est pas un séparateur.</translation>
    </message>
    <message>
        <source>Name one character, such as ; or tab.</source>
        <comment>finding.table.separator.mend</comment>
        <translation>Nommez un caractère, comme&#xa0;; ou tab.</translation>
    </message>
    <message>
        <source>The table could not be read to its end; the rest of it has no labels.</source>
        <comment>finding.phrase.said.print_not_whole</comment>
        <translation>Le tableau n’a pas pu être lu jusqu’au bout&#xa0;; de la suite, il n’y a pas d’étiquettes.</translation>
    </message>
    <message>
        <source>The name of the ledger holds a password, which others on this computer could see. Put it into the environment variable UPDATEFACTS_DB_PASSWORD, or into a file: password_file=FILE.</source>
        <comment>finding.phrase.failed.ledger_password</comment>
        <translation>Le nom du registre contient un mot de passe que d’autres pourraient voir sur cet ordinateur. Mettez-le dans la variable d’environnement UPDATEFACTS_DB_PASSWORD ou dans un fichier&#xa0;: password_file=FILE.</translation>
    </message>
    <message>
        <source>The ledger &quot;{file}&quot; was made by another version of this program.</source>
        <comment>finding.phrase.failed.ledger_version</comment>
        <translation>Le registre «&#xa0;{file}&#xa0;» vient d’une autre version de ce programme.</translation>
    </message>
    <message>
        <source>What reads {database} databases is not installed. Install the package {package}.</source>
        <comment>finding.phrase.failed.no_driver</comment>
        <translation>Ce qui lit les bases de données {database} n’est pas installé. Installez le paquet {package}.</translation>
    </message>
    <message>
        <source>Name the ledger that stores share as postgresql:DATABASE or postgresql://USER@HOST/DATABASE.</source>
        <comment>finding.phrase.failed.shared_ledger</comment>
        <translation>Indiquez le registre que partagent les magasins sous la forme postgresql:DATABASE ou postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store &quot;{store}&quot; prints to &quot;{file}&quot; already. Give this one another name (--store).</source>
        <comment>finding.phrase.failed.store_elsewhere</comment>
        <translation>Le magasin «&#xa0;{store}&#xa0;» imprime déjà dans «&#xa0;{file}&#xa0;». Donnez un autre nom à celui-ci (--store).</translation>
    </message>
    <message>
        <source>{store}: labels {labels}, files {volumes}</source>
        <comment>finding.phrase.said.ledger_store</comment>
        <translation>{store}&#xa0;: étiquettes {labels}, fichiers {volumes}</translation>
    </message>
    <message>
        <source>Waiting for what other stores are printing.</source>
        <comment>finding.phrase.said.print_waits</comment>
        <translation>En attente de ce que d’autres magasins impriment.</translation>
    </message>
    <message>
        <source>Labels that other stores printed: {labels}.</source>
        <comment>finding.phrase.said.printed_others</comment>
        <translation>Étiquettes imprimées par d’autres magasins&#xa0;: {labels}.</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <comment>finding.phrase.why.damaged</comment>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>CUPS, which runs the printer &quot;{name}&quot;, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_cups</comment>
        <translation>CUPS, qui gère l’imprimante «&#xa0;{name}&#xa0;», est injoignable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>CUPS has no printer &quot;{name}&quot;. &quot;lpstat -e&quot; names those that there are.</source>
        <comment>finding.phrase.failed.no_printer</comment>
        <translation>CUPS n’a pas d’imprimante «&#xa0;{name}&#xa0;». «&#xa0;lpstat -e&#xa0;» nomme celles qui existent.</translation>
    </message>
    <message>
        <source>There is no row below the headings.</source>
        <comment>finding.table.no_rows.message</comment>
        <translation>Il n’y a aucune ligne sous les titres.</translation>
    </message>
    <message>
        <source>Add the products, or name another sheet of the workbook with --table-sheet.</source>
        <comment>finding.table.no_rows.mend</comment>
        <translation>Ajoutez les produits, ou nommez une autre feuille du classeur avec --table-sheet.</translation>
    </message>
    <message>
        <source>label version</source>
        <comment>finding.phrase.part.rev</comment>
        <translation>version de l’étiquette</translation>
    </message>
    <message>
        <source>This is another kind of device than {file}: {kind} and {other}.</source>
        <comment>finding.compare.other_kind.message</comment>
        <translation>C’est un autre type d’appareil que {file}&#xa0;: {kind} et {other}.</translation>
    </message>
    <message>
        <source>Compare products that serve the same purpose; in the European Union and the United Kingdom advertising must not compare others.</source>
        <comment>finding.compare.other_kind.mend</comment>
        <translation>Comparez des produits qui servent au même usage&#xa0;; dans l’Union européenne et au Royaume-Uni, la publicité ne peut pas en comparer d’autres.</translation>
    </message>
    <message>
        <source>The texts of the products do not fit on the card, even in the smallest type.</source>
        <comment>finding.compare.overflow:all.message</comment>
        <translation>Les textes des produits ne tiennent pas sur la fiche, même dans le plus petit corps.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:all.mend</comment>
        <translation>Choisissez une fiche plus grande (--card a5), ou comparez moins de produits.</translation>
    </message>
    <message>
        <source>The text {text} does not fit on the card.</source>
        <comment>finding.compare.overflow:text.message</comment>
        <translation>Le texte {text} ne tient pas sur la fiche.</translation>
    </message>
    <message>
        <source>Choose a larger card (--card a5), or compare fewer products.</source>
        <comment>finding.compare.overflow:text.mend</comment>
        <translation>Choisissez une fiche plus grande (--card a5), ou comparez moins de produits.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products. Shoppers cannot compare it with a device.</source>
        <comment>finding.compare.part.message</comment>
        <translation>Cette déclaration porte sur une pièce que d’autres intègrent à leurs produits. Les acheteurs ne peuvent pas la comparer à un appareil.</translation>
    </message>
    <message>
        <source>Name disclosures of devices only.</source>
        <comment>finding.compare.part.mend</comment>
        <translation>Ne nommez que des déclarations d’appareils.</translation>
    </message>
    <message>
        <source>This is the same product as {file}.</source>
        <comment>finding.compare.same_product.message</comment>
        <translation>C’est le même produit que {file}.</translation>
    </message>
    <message>
        <source>Compare different products; of two versions name the newer one.</source>
        <comment>finding.compare.same_product.mend</comment>
        <translation>Comparez des produits différents&#xa0;; de deux versions, nommez la plus récente.</translation>
    </message>
    <message>
        <source>This disclosure is about a part that others build into their products; its label says nothing of a device that has the part in it.</source>
        <comment>finding.label.part.message</comment>
        <translation>Cette déclaration porte sur une pièce que d’autres intègrent à leurs produits&#xa0;; son étiquette ne dit rien d’un appareil qui la contient.</translation>
    </message>
    <message>
        <source>Make a disclosure of the device, and name the part in {@components}.</source>
        <comment>finding.label.part.mend</comment>
        <translation>Faites une déclaration de l’appareil et nommez la pièce dans {@components}.</translation>
    </message>
    <message>
        <source>A black bar or field of the label is missing or too short.</source>
        <comment>finding.proof.ink_missing.message</comment>
        <translation>Une barre ou un champ noir de l’étiquette manque ou est trop court.</translation>
    </message>
    <message>
        <source>This is a fault of the program: please report it with the disclosure and the template.</source>
        <comment>finding.proof.ink_missing.mend</comment>
        <translation>C’est une erreur du programme&#xa0;: veuillez la signaler avec la déclaration et le modèle.</translation>
    </message>
    <message>
        <source>The kinds are text, rule, space, row, column, columns, box, term, facts, section, qr, icon, and on cards products, comparison and track.</source>
        <comment>finding.template.wrong:box_kind.mend</comment>
        <translation>Les types sont text, rule, space, row, column, columns, box, term, facts, section, qr, icon et, sur les fiches, products, comparison et track.</translation>
    </message>
    <message>
        <source>This box cannot stand here: it is in the columns of the products and belongs outside, or the other way round.</source>
        <comment>finding.template.wrong:card_boxes.message</comment>
        <translation>Une boîte se trouve hors des colonnes des produits, ou dedans, là où elle ne peut pas être.</translation>
    </message>
    <message>
        <source>On a card put box, term, qr, section and track into the body of products, and products and comparison outside of it.</source>
        <comment>finding.template.wrong:card_boxes.mend</comment>
        <translation>Sur une fiche, mettez box, term, qr, section et track dans le body de products, et products et comparison en dehors.</translation>
    </message>
    <message>
        <source>Comparison card, A5 lying</source>
        <comment>template.a5-wide.title</comment>
        <translation>Fiche comparative, A5 paysage</translation>
    </message>
    <message>
        <source>Comparison card, A5 upright</source>
        <comment>template.a5.title</comment>
        <translation>Fiche comparative, A5 portrait</translation>
    </message>
    <message>
        <source>Comparison card, A6 lying</source>
        <comment>template.a6-wide.title</comment>
        <translation>Fiche comparative, A6 paysage</translation>
    </message>
    <message>
        <source>Comparison card, A6 upright</source>
        <comment>template.a6.title</comment>
        <translation>Fiche comparative, A6 portrait</translation>
    </message>
    <message>
        <source>Shelf talker that compares products, 210 x 74 mm</source>
        <comment>template.talker.title</comment>
        <translation>Stop-rayon qui compare des produits, 210 x 74 mm</translation>
    </message>
    <message>
        <source>Rows that want no copies: {rows}.</source>
        <comment>finding.phrase.said.print_no_copies</comment>
        <translation>Lignes qui ne demandent aucun exemplaire&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>Products: {products}; files: {files}, of which {added} are new, {changed} changed and {removed} are gone.</source>
        <comment>finding.phrase.said.site</comment>
        <translation>Produits&#xa0;: {products}&#xa0;; fichiers&#xa0;: {files}, dont nouveaux&#xa0;: {added}, modifiés&#xa0;: {changed}&#xa0;; supprimés&#xa0;: {removed}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <comment>finding.phrase.said.site_not_built</comment>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. The site is as it was.</source>
        <comment>finding.phrase.said.site_stopped</comment>
        <translation>Arrêté. Le site est resté tel quel.</translation>
    </message>
    <message>
        <source>it is there already, and the site did not make it</source>
        <comment>finding.phrase.why.not_of_site</comment>
        <translation>il existe déjà et le site ne l’a pas créé</translation>
    </message>
    <message>
        <source>No file of a web server can answer {address}.</source>
        <comment>finding.site.no_file.message</comment>
        <translation>Aucun fichier d’un serveur web ne peut répondre à {address}.</translation>
    </message>
    <message>
        <source>Choose an address without &quot;?&quot; in which each part between &quot;/&quot; can be the name of a file.</source>
        <comment>finding.site.no_file.mend</comment>
        <translation>Choisissez une adresse sans «&#xa0;?&#xa0;» dont chaque partie entre «&#xa0;/&#xa0;» peut être un nom de fichier.</translation>
    </message>
    <message>
        <source>This disclosure&apos;s code leads to {host}, others lead to {other}.</source>
        <comment>finding.site.other_host.message</comment>
        <translation>Le code de cette déclaration mène à {host}, d’autres mènent à {other}.</translation>
    </message>
    <message>
        <source>Build one site for each host.</source>
        <comment>finding.site.other_host.mend</comment>
        <translation>Créez un site pour chaque hôte.</translation>
    </message>
    <message>
        <source>The code leads to {address}, and so does that of {other}.</source>
        <comment>finding.site.same_address.message</comment>
        <translation>Le code mène à {address}, celui de {other} aussi.</translation>
    </message>
    <message>
        <source>Give each product a page of its own.</source>
        <comment>finding.site.same_address.mend</comment>
        <translation>Donnez à chaque produit sa propre page.</translation>
    </message>
    <message>
        <source>the disclosure has an error</source>
        <comment>finding.phrase.stale.broken</comment>
        <translation>la déclaration contient une erreur</translation>
    </message>
    <message>
        <source>no longer in the price list</source>
        <comment>finding.phrase.stale.unlisted</comment>
        <translation>ne figure plus dans la liste de prix</translation>
    </message>
    <message>
        <source>There is no disclosure in here.</source>
        <comment>finding.library.empty.message</comment>
        <translation>Il n’y a aucune déclaration ici.</translation>
    </message>
    <message>
        <source>Name the folder or the ZIP archive in which the disclosures (.yaml) lie.</source>
        <comment>finding.library.empty.mend</comment>
        <translation>Indiquez le dossier ou l’archive ZIP où se trouvent les déclarations (.yaml).</translation>
    </message>
    <message>
        <source>{cell}: there is no price here; the label has none.</source>
        <comment>finding.table.no_price.message</comment>
        <translation>{cell}&#xa0;: il n’y a pas de prix ici&#xa0;; l’étiquette n’en a pas.</translation>
    </message>
    <message>
        <source>Several columns may be the price: {columns}.</source>
        <comment>finding.table.price_columns.message</comment>
        <translation>Plusieurs colonnes peuvent être le prix&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Say which one is (on the command line with --map), or take the others out.</source>
        <comment>finding.table.price_columns.mend</comment>
        <translation>Dites laquelle l’est (en ligne de commande avec --map), ou retirez les autres.</translation>
    </message>
    <message>
        <source>Leave only the row with the right price, or write the same one into both.</source>
        <comment>finding.table.two_prices.mend</comment>
        <translation>Ne gardez que la ligne avec le bon prix, ou écrivez le même dans les deux.</translation>
    </message>
    <message>
        <source>Another run is printing with the ledger &quot;{file}&quot;. Wait until it has ended, or choose another name.</source>
        <comment>finding.phrase.failed.run_at_work</comment>
        <translation>Une autre impression est en cours avec le registre «&#xa0;{file}&#xa0;». Attendez qu’elle soit terminée, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nothing can be printed into the folder &quot;{file}&quot;: {why}.</source>
        <comment>finding.phrase.failed.run_folder</comment>
        <translation>Rien ne peut être imprimé dans le dossier «&#xa0;{file}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{file}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.key</comment>
        <translation>La clé «&#xa0;{file}&#xa0;» ne peut pas être utilisée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nothing could be signed: {why}.</source>
        <comment>finding.phrase.failed.sign</comment>
        <translation>Rien n’a pu être signé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The key &quot;{key}&quot; cannot be used: {why}.</source>
        <comment>finding.phrase.failed.token</comment>
        <translation>La clé «&#xa0;{key}&#xa0;» ne peut pas être utilisée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <comment>finding.phrase.why.key_empty</comment>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>others may look into the folder; &quot;chmod 700&quot; fixes that</source>
        <comment>finding.phrase.why.key_folder_open</comment>
        <translation>d’autres peuvent voir le dossier&#xa0;; «&#xa0;chmod 700&#xa0;» y remédie</translation>
    </message>
    <message>
        <source>it is neither a P-256 key nor an Ed25519 key</source>
        <comment>finding.phrase.why.key_kind</comment>
        <translation>ce n’est ni une clé P-256 ni une clé Ed25519</translation>
    </message>
    <message>
        <source>it is no key, or it is cut off</source>
        <comment>finding.phrase.why.key_none</comment>
        <translation>ce n’est pas une clé, ou elle est coupée</translation>
    </message>
    <message>
        <source>it has no passphrase; &quot;openssl pkcs8 -topk8&quot; gives it one</source>
        <comment>finding.phrase.why.key_not_locked</comment>
        <translation>elle n’a pas de phrase secrète&#xa0;; «&#xa0;openssl pkcs8 -topk8&#xa0;» lui en donne une</translation>
    </message>
    <message>
        <source>others may read it; &quot;chmod 600&quot; fixes that</source>
        <comment>finding.phrase.why.key_open</comment>
        <translation>d’autres peuvent la lire&#xa0;; «&#xa0;chmod 600&#xa0;» y remédie</translation>
    </message>
    <message>
        <source>it holds another key</source>
        <comment>finding.phrase.why.key_other</comment>
        <translation>il contient une autre clé</translation>
    </message>
    <message>
        <source>the passphrase is wrong, or the file is damaged</source>
        <comment>finding.phrase.why.key_passphrase</comment>
        <translation>la phrase secrète est fausse, ou le fichier est abîmé</translation>
    </message>
    <message>
        <source>the key is retired</source>
        <comment>finding.phrase.why.key_retired</comment>
        <translation>la clé est retirée du service</translation>
    </message>
    <message>
        <source>the key is revoked</source>
        <comment>finding.phrase.why.key_revoked</comment>
        <translation>la clé est révoquée</translation>
    </message>
    <message>
        <source>the token does not answer ({error})</source>
        <comment>finding.phrase.why.no_token</comment>
        <translation>le jeton ne répond pas ({error})</translation>
    </message>
    <message>
        <source>OpenSSL has no engine for tokens; install libengine-pkcs11-openssl</source>
        <comment>finding.phrase.why.no_token_engine</comment>
        <translation>OpenSSL n’a pas de moteur pour les jetons&#xa0;; installez libengine-pkcs11-openssl</translation>
    </message>
    <message>
        <source>the token has no such key, or the PIN is wrong ({error})</source>
        <comment>finding.phrase.why.no_token_key</comment>
        <translation>le jeton n’a pas cette clé, ou le code PIN est faux ({error})</translation>
    </message>
    <message>
        <source>its address holds the PIN; leave &quot;pin-value&quot; out</source>
        <comment>finding.phrase.why.token_pin_shown</comment>
        <translation>son adresse contient le code PIN&#xa0;; omettez «&#xa0;pin-value&#xa0;»</translation>
    </message>
    <message>
        <source>it changes while it is read</source>
        <comment>finding.phrase.why.changes</comment>
        <translation>il change pendant la lecture</translation>
    </message>
    <message>
        <source>Security properties</source>
        <comment>field.security_properties.title</comment>
        <translation>Propriétés de sécurité</translation>
    </message>
    <message>
        <source>How does the device protect itself and its data, and in which surroundings does it belong?</source>
        <comment>field.security_properties.question</comment>
        <translation>Comment l’appareil se protège-t-il, lui et ses données, et dans quel environnement doit-il se trouver&#xa0;?</translation>
    </message>
    <message>
        <source>What users can rely on, such as encrypted connections, and what you take for granted around it, such as a home network that others cannot enter.</source>
        <comment>field.security_properties.help</comment>
        <translation>Ce sur quoi les utilisateurs peuvent compter, comme des connexions chiffrées, et ce que vous supposez autour de l’appareil, comme un réseau domestique où d’autres ne peuvent pas entrer.</translation>
    </message>
    <message>
        <source>Risky ways of use</source>
        <comment>field.foreseeable_risks.title</comment>
        <translation>Utilisations à risque</translation>
    </message>
    <message>
        <source>In which ways of use, or of likely misuse, can the device become a significant risk?</source>
        <comment>field.foreseeable_risks.question</comment>
        <translation>Dans quelles utilisations, ou mauvaises utilisations prévisibles, l’appareil peut-il devenir un risque important&#xa0;?</translation>
    </message>
    <message>
        <source>Information for builders</source>
        <comment>field.integration_url.title</comment>
        <translation>Informations pour les intégrateurs</translation>
    </message>
    <message>
        <source>Where do those who build it into their own products find what they need for the law?</source>
        <comment>field.integration_url.question</comment>
        <translation>Où ceux qui l’intègrent dans leurs propres produits trouvent-ils ce qu’il leur faut pour la loi&#xa0;?</translation>
    </message>
    <message>
        <source>Only for what is meant to be built into other products.</source>
        <comment>field.integration_url.help</comment>
        <translation>Seulement pour ce qui est destiné à être intégré dans d’autres produits.</translation>
    </message>
    <message>
        <source>Changes and the security of data</source>
        <comment>field.data_security_changes.title</comment>
        <translation>Modifications et sécurité des données</translation>
    </message>
    <message>
        <source>How can changes to the device affect the security of the data in it?</source>
        <comment>field.data_security_changes.question</comment>
        <translation>Comment des modifications de l’appareil peuvent-elles affecter la sécurité des données qu’il contient&#xa0;?</translation>
    </message>
    <message>
        <source>whether a person answers at the contact, not only a machine (Art. 13(17))</source>
        <comment>profile.eu-cra.not_seen.2</comment>
        <translation>si une personne répond au contact, pas seulement une machine (Art. 13(17))</translation>
    </message>
    <message>
        <source>whether each update stays available for ten years (Art. 13(9))</source>
        <comment>profile.eu-cra.not_seen.3</comment>
        <translation>si chaque mise à jour reste disponible dix ans (Art. 13(9))</translation>
    </message>
    <message>
        <source>whether security updates come apart from new functions (Annex I Part II (2))</source>
        <comment>profile.eu-cra.not_seen.4</comment>
        <translation>si les mises à jour de sécurité viennent séparément des nouvelles fonctions (Annex I Part II (2))</translation>
    </message>
    <message>
        <source>reports of exploited flaws to the authorities (Art. 14)</source>
        <comment>profile.eu-cra.not_seen.5</comment>
        <translation>les signalements de failles exploitées aux autorités (Art. 14)</translation>
    </message>
    <message>
        <source>There is no document; nothing was written.</source>
        <comment>finding.phrase.said.statement_not_made</comment>
        <translation>Il n’y a pas de document&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{field} is written in {own}, but the document in {language}.</source>
        <comment>finding.statement.language.message</comment>
        <translation>{field} est écrit en {own}, mais le document en {language}.</translation>
    </message>
    <message>
        <source>Write it in {language}, too, under &quot;{tag}&quot;.</source>
        <comment>finding.statement.language.mend</comment>
        <translation>Écrivez-le aussi en {language}, sous «&#xa0;{tag}&#xa0;».</translation>
    </message>
    <message>
        <source>Write it in {language}, too.</source>
        <comment>finding.statement.language.mend_in_form</comment>
        <translation>Écrivez-le aussi en {language}.</translation>
    </message>
    <message>
        <source>{field} is missing; the document has to say it: {scheme}, {clause}.</source>
        <comment>finding.statement.missing.message</comment>
        <translation>{field} manque&#xa0;; le document doit le dire&#xa0;: {scheme}, {clause}.</translation>
    </message>
    <message>
        <source>Add it: {question}</source>
        <comment>finding.statement.missing.mend</comment>
        <translation>Ajoutez-le&#xa0;: {question}</translation>
    </message>
    <message>
        <source>{scheme} asks for an answer here: {clause}.</source>
        <comment>finding.statement.missing.message_in_form</comment>
        <translation>{scheme} demande une réponse ici&#xa0;: {clause}.</translation>
    </message>
    <message>
        <source>{scheme} is not made for such a product, so that there is nothing to state.</source>
        <comment>finding.statement.out_of_scope.message</comment>
        <translation>{scheme} ne vise pas un tel produit&#xa0;; il n’y a donc rien à déclarer.</translation>
    </message>
    <message>
        <source>Information for users</source>
        <comment>statement.eu-user-information.title</comment>
        <translation>Informations pour les utilisateurs</translation>
    </message>
    <message>
        <source>Cyber Resilience Act, Regulation (EU) 2024/2847, Annex II</source>
        <comment>statement.eu-user-information.law</comment>
        <translation>Règlement sur la cyberrésilience, règlement (UE) 2024/2847, annexe II</translation>
    </message>
    <message>
        <source>The manufacturer gives this information and answers for it. No authority has issued or checked it.</source>
        <comment>statement.eu-user-information.declares</comment>
        <translation>Le fabricant donne ces informations et en répond. Aucune autorité ne les a délivrées ni vérifiées.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <comment>statement.eu-user-information.manufacturer.title</comment>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Annex II point 1</source>
        <comment>statement.eu-user-information.manufacturer.clause</comment>
        <translation>Annexe II, point 1</translation>
    </message>
    <message>
        <source>Where flaws are reported, and how reports are dealt with</source>
        <comment>statement.eu-user-information.contact.title</comment>
        <translation>Où signaler les failles, et comment les signalements sont traités</translation>
    </message>
    <message>
        <source>Annex II point 2</source>
        <comment>statement.eu-user-information.contact.clause</comment>
        <translation>Annexe II, point 2</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-user-information.product.title</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Annex II point 3</source>
        <comment>statement.eu-user-information.product.clause</comment>
        <translation>Annexe II, point 3</translation>
    </message>
    <message>
        <source>Purpose, main functions and security properties</source>
        <comment>statement.eu-user-information.purpose.title</comment>
        <translation>Usage prévu, fonctions principales et propriétés de sécurité</translation>
    </message>
    <message>
        <source>Annex II point 4</source>
        <comment>statement.eu-user-information.purpose.clause</comment>
        <translation>Annexe II, point 4</translation>
    </message>
    <message>
        <source>Ways of use that can lead to significant risks</source>
        <comment>statement.eu-user-information.risks.title</comment>
        <translation>Utilisations pouvant entraîner des risques importants</translation>
    </message>
    <message>
        <source>Annex II point 5</source>
        <comment>statement.eu-user-information.risks.clause</comment>
        <translation>Annexe II, point 5</translation>
    </message>
    <message>
        <source>EU declaration of conformity</source>
        <comment>statement.eu-user-information.declaration.title</comment>
        <translation>Déclaration UE de conformité</translation>
    </message>
    <message>
        <source>Annex II point 6</source>
        <comment>statement.eu-user-information.declaration.clause</comment>
        <translation>Annexe II, point 6</translation>
    </message>
    <message>
        <source>Technical security support, and until when</source>
        <comment>statement.eu-user-information.support.title</comment>
        <translation>Assistance technique de sécurité, et jusqu’à quand</translation>
    </message>
    <message>
        <source>Annex II point 7</source>
        <comment>statement.eu-user-information.support.clause</comment>
        <translation>Annexe II, point 7</translation>
    </message>
    <message>
        <source>Until at least {support_end}, users can expect that flaws are dealt with and security updates are provided.</source>
        <comment>statement.eu-user-information.support.says</comment>
        <translation>Jusqu’au {support_end} au moins, les utilisateurs peuvent compter sur le traitement des failles et sur des mises à jour de sécurité.</translation>
    </message>
    <message>
        <source>Secure set-up and use</source>
        <comment>statement.eu-user-information.setup.title</comment>
        <translation>Mise en service et utilisation sûres</translation>
    </message>
    <message>
        <source>Annex II point 8(a)</source>
        <comment>statement.eu-user-information.setup.clause</comment>
        <translation>Annexe II, point 8 a)</translation>
    </message>
    <message>
        <source>How changes to the product can affect the security of data</source>
        <comment>statement.eu-user-information.changes.title</comment>
        <translation>Comment des modifications du produit peuvent affecter la sécurité des données</translation>
    </message>
    <message>
        <source>Annex II point 8(b)</source>
        <comment>statement.eu-user-information.changes.clause</comment>
        <translation>Annexe II, point 8 b)</translation>
    </message>
    <message>
        <source>How security updates are installed</source>
        <comment>statement.eu-user-information.updates.title</comment>
        <translation>Comment installer les mises à jour de sécurité</translation>
    </message>
    <message>
        <source>Annex II point 8(c)</source>
        <comment>statement.eu-user-information.updates.clause</comment>
        <translation>Annexe II, point 8 c)</translation>
    </message>
    <message>
        <source>Taking the product out of use, and erasing data</source>
        <comment>statement.eu-user-information.erasing.title</comment>
        <translation>Mise hors service et effacement des données</translation>
    </message>
    <message>
        <source>Annex II point 8(d)</source>
        <comment>statement.eu-user-information.erasing.clause</comment>
        <translation>Annexe II, point 8 d)</translation>
    </message>
    <message>
        <source>How automatic security updates are switched off</source>
        <comment>statement.eu-user-information.automatic.title</comment>
        <translation>Comment désactiver les mises à jour de sécurité automatiques</translation>
    </message>
    <message>
        <source>Annex II point 8(e)</source>
        <comment>statement.eu-user-information.automatic.clause</comment>
        <translation>Annexe II, point 8 e)</translation>
    </message>
    <message>
        <source>For those who build it into their own products</source>
        <comment>statement.eu-user-information.integration.title</comment>
        <translation>Pour ceux qui l’intègrent dans leurs propres produits</translation>
    </message>
    <message>
        <source>Annex II point 8(f)</source>
        <comment>statement.eu-user-information.integration.clause</comment>
        <translation>Annexe II, point 8 f)</translation>
    </message>
    <message>
        <source>List of software parts</source>
        <comment>statement.eu-user-information.parts.title</comment>
        <translation>Liste des composants logiciels</translation>
    </message>
    <message>
        <source>Annex II point 9</source>
        <comment>statement.eu-user-information.parts.clause</comment>
        <translation>Annexe II, point 9</translation>
    </message>
    <message>
        <source>Information on software updates before you buy</source>
        <comment>statement.eu-consumer.title</comment>
        <translation>Informations sur les mises à jour logicielles avant l’achat</translation>
    </message>
    <message>
        <source>Directive 2011/83/EU on consumer rights, Articles 5 and 6, as amended by Directive (EU) 2024/825</source>
        <comment>statement.eu-consumer.law</comment>
        <translation>Directive 2011/83/UE relative aux droits des consommateurs, articles 5 et 6, modifiée par la directive (UE) 2024/825</translation>
    </message>
    <message>
        <source>The manufacturer gives this information to sellers, who tell it to buyers before the contract is made. No authority has issued or checked it.</source>
        <comment>statement.eu-consumer.declares</comment>
        <translation>Le fabricant donne ces informations aux vendeurs, qui les communiquent aux acheteurs avant la conclusion du contrat. Aucune autorité ne les a délivrées ni vérifiées.</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>statement.eu-consumer.product.title</comment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Art. 5(1)(a) and 6(1)(a)</source>
        <comment>statement.eu-consumer.product.clause</comment>
        <translation>Art. 5, paragraphe 1, point a), et art. 6, paragraphe 1, point a)</translation>
    </message>
    <message>
        <source>Who provides the updates</source>
        <comment>statement.eu-consumer.manufacturer.title</comment>
        <translation>Qui fournit les mises à jour</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.manufacturer.clause</comment>
        <translation>Art. 5, paragraphe 1, point ed), et art. 6, paragraphe 1, point lc)</translation>
    </message>
    <message>
        <source>Minimum period of software updates</source>
        <comment>statement.eu-consumer.period.title</comment>
        <translation>Durée minimale des mises à jour logicielles</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.period.clause</comment>
        <translation>Art. 5, paragraphe 1, point ed), et art. 6, paragraphe 1, point lc)</translation>
    </message>
    <message>
        <source>Cost of updates</source>
        <comment>statement.eu-consumer.cost.title</comment>
        <translation>Prix des mises à jour</translation>
    </message>
    <message>
        <source>Art. 5(1)(ed) and 6(1)(lc)</source>
        <comment>statement.eu-consumer.cost.clause</comment>
        <translation>Art. 5, paragraphe 1, point ed), et art. 6, paragraphe 1, point lc)</translation>
    </message>
    <message>
        <source>Rights of the buyer</source>
        <comment>statement.eu-consumer.rights.title</comment>
        <translation>Droits de l’acheteur</translation>
    </message>
    <message>
        <source>Directive (EU) 2019/771, Art. 7(3)</source>
        <comment>statement.eu-consumer.rights.clause</comment>
        <translation>Directive (UE) 2019/771, art. 7, paragraphe 3</translation>
    </message>
    <message>
        <source>The seller owes buyers the updates that they can reasonably expect, whatever period the manufacturer promises. This information does not limit any right of buyers.</source>
        <comment>statement.eu-consumer.rights.says</comment>
        <translation>Le vendeur doit aux acheteurs les mises à jour auxquelles ils peuvent raisonnablement s’attendre, quelle que soit la durée promise par le fabricant. Ces informations ne limitent aucun droit des acheteurs.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures, and its files on the site are not what was published.</source>
        <comment>finding.site.kept_damaged.message</comment>
        <translation>{id} ne fait plus partie des déclarations publiées, et ses fichiers sur le site ne sont pas ce qui a été publié.</translation>
    </message>
    <message>
        <source>Put its published disclosures, or these files, back.</source>
        <comment>finding.site.kept_damaged.mend</comment>
        <translation>Remettez ses déclarations publiées ou ces fichiers.</translation>
    </message>
    <message>
        <source>The site&apos;s list of products was changed or is gone.</source>
        <comment>finding.site.list_damaged.message</comment>
        <translation>La liste des produits du site a été modifiée ou a disparu.</translation>
    </message>
    <message>
        <source>Put it back from a copy of the site, or build into an empty folder.</source>
        <comment>finding.site.list_damaged.mend</comment>
        <translation>Remettez-la depuis une copie du site, ou construisez dans un dossier vide.</translation>
    </message>
    <message>
        <source>{id} is no longer among the published disclosures; its pages stay and say so.</source>
        <comment>finding.site.withdrawn.message</comment>
        <translation>{id} ne fait plus partie des déclarations publiées&#xa0;; ses pages restent et le disent.</translation>
    </message>
    <message>
        <source>Name the folder in which it was published, too. Leaving it out takes back nothing that was promised.</source>
        <comment>finding.site.withdrawn.mend</comment>
        <translation>Indiquez aussi le dossier où elle a été publiée. L’omettre ne retire pas ce qui a été promis.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase; give it with --passphrase-fd.</source>
        <comment>finding.phrase.failed.no_terminal</comment>
        <translation>Il n’y a pas de terminal pour demander la phrase secrète&#xa0;; donnez-la avec --passphrase-fd.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same; nothing was made.</source>
        <comment>finding.phrase.failed.passphrase_differs</comment>
        <translation>Les deux phrases secrètes diffèrent&#xa0;; rien n’a été créé.</translation>
    </message>
    <message>
        <source>The passphrase is too short; it needs at least 8 characters.</source>
        <comment>finding.phrase.failed.passphrase_short</comment>
        <translation>La phrase secrète est trop courte&#xa0;; il faut au moins 8 caractères.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from the descriptor.</source>
        <comment>finding.phrase.failed.passphrase_unread</comment>
        <translation>La phrase secrète ne peut pas être lue depuis le descripteur.</translation>
    </message>
    <message>
        <source>active</source>
        <comment>finding.phrase.keys.active</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>key</source>
        <comment>finding.phrase.keys.column_key</comment>
        <translation>clé</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>finding.phrase.keys.column_kind</comment>
        <translation>type</translation>
    </message>
    <message>
        <source>place</source>
        <comment>finding.phrase.keys.column_place</comment>
        <translation>lieu</translation>
    </message>
    <message>
        <source>reason</source>
        <comment>finding.phrase.keys.column_reason</comment>
        <translation>raison</translation>
    </message>
    <message>
        <source>since</source>
        <comment>finding.phrase.keys.column_since</comment>
        <translation>depuis</translation>
    </message>
    <message>
        <source>state</source>
        <comment>finding.phrase.keys.column_state</comment>
        <translation>état</translation>
    </message>
    <message>
        <source>until</source>
        <comment>finding.phrase.keys.column_until</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>file</source>
        <comment>finding.phrase.keys.file</comment>
        <translation>fichier</translation>
    </message>
    <message>
        <source>retired</source>
        <comment>finding.phrase.keys.retired</comment>
        <translation>retirée</translation>
    </message>
    <message>
        <source>revoked</source>
        <comment>finding.phrase.keys.revoked</comment>
        <translation>révoquée</translation>
    </message>
    <message>
        <source>token</source>
        <comment>finding.phrase.keys.token</comment>
        <translation>jeton</translation>
    </message>
    <message>
        <source>Again:</source>
        <comment>finding.phrase.said.ask_again</comment>
        <translation>Encore une fois&#xa0;:</translation>
    </message>
    <message>
        <source>New passphrase (8 characters at least):</source>
        <comment>finding.phrase.said.ask_new_passphrase</comment>
        <translation>Nouvelle phrase secrète (8 caractères au moins)&#xa0;:</translation>
    </message>
    <message>
        <source>Passphrase:</source>
        <comment>finding.phrase.said.ask_passphrase</comment>
        <translation>Phrase secrète&#xa0;:</translation>
    </message>
    <message>
        <source>PIN:</source>
        <comment>finding.phrase.said.ask_pin</comment>
        <translation>Code PIN&#xa0;:</translation>
    </message>
    <message>
        <source>The key {key} is retired: what it has signed stays good, with a note.</source>
        <comment>finding.phrase.said.key_retired</comment>
        <translation>La clé {key} est retirée du service&#xa0;: ce qu’elle a signé reste valable, avec une remarque.</translation>
    </message>
    <message>
        <source>The key {key} is revoked. Publish the list of keys now: until then pages and shops believe it.</source>
        <comment>finding.phrase.said.key_revoked</comment>
        <translation>La clé {key} est révoquée. Publiez maintenant la liste des clés&#xa0;: jusque-là, les pages et les magasins s’y fient.</translation>
    </message>
    <message>
        <source>There are no keys; &quot;updatefacts keys new&quot; makes one.</source>
        <comment>finding.phrase.said.no_keys</comment>
        <translation>Il n’y a pas de clés&#xa0;; «&#xa0;updatefacts keys new&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>leads to</source>
        <comment>finding.phrase.verify.address</comment>
        <translation>mène à</translation>
    </message>
    <message>
        <source>Signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.by</comment>
        <translation>Signé par {domain}, clé {key}.</translation>
    </message>
    <message>
        <source>a day that is not said</source>
        <comment>finding.phrase.verify.day_unknown</comment>
        <translation>un jour non précisé</translation>
    </message>
    <message>
        <source>ended on {date}</source>
        <comment>finding.phrase.verify.ended</comment>
        <translation>terminées le {date}</translation>
    </message>
    <message>
        <source>{file}: signed by {domain}, key {key}.</source>
        <comment>finding.phrase.verify.file_by</comment>
        <translation>{file}&#xa0;: signé par {domain}, clé {key}.</translation>
    </message>
    <message>
        <source>last changed</source>
        <comment>finding.phrase.verify.issued</comment>
        <translation>dernière modification</translation>
    </message>
    <message>
        <source>{state} for {months} months of each device</source>
        <comment>finding.phrase.verify.months</comment>
        <translation>{state} pendant {months} mois pour chaque appareil</translation>
    </message>
    <message>
        <source>product</source>
        <comment>finding.phrase.verify.product</comment>
        <translation>produit</translation>
    </message>
    <message>
        <source>{state} until {date}</source>
        <comment>finding.phrase.verify.until</comment>
        <translation>{state} jusqu’au {date}</translation>
    </message>
    <message>
        <source>security updates</source>
        <comment>finding.phrase.verify.updates</comment>
        <translation>mises à jour de sécurité</translation>
    </message>
    <message>
        <source>it is no set of keys (JWKS)</source>
        <comment>finding.phrase.why.no_keys</comment>
        <translation>ce n’est pas un jeu de clés (JWKS)</translation>
    </message>
    <message>
        <source>The signed code is too large for this label.</source>
        <comment>finding.label.signed:large.message</comment>
        <translation>Le code signé est trop grand pour cette étiquette.</translation>
    </message>
    <message>
        <source>Take a template such as panel or thermal, or leave out --sign.</source>
        <comment>finding.label.signed:large.mend</comment>
        <translation>Prenez un modèle comme panel ou thermal, ou omettez --sign.</translation>
    </message>
    <message>
        <source>Take another template, or do not sign the code.</source>
        <comment>finding.label.signed:large.mend_in_form</comment>
        <translation>Prenez un autre modèle, ou ne signez pas le code.</translation>
    </message>
    <message>
        <source>A signed code holds at most 400 bytes, and this would be more.</source>
        <comment>finding.label.signed:long.message</comment>
        <translation>Un code signé ne peut pas contenir autant&#xa0;; 400 octets au plus.</translation>
    </message>
    <message>
        <source>Give a short name: {@product_short_name}.</source>
        <comment>finding.label.signed:long.mend</comment>
        <translation>Donnez un nom court&#xa0;: {@product_short_name}.</translation>
    </message>
    <message>
        <source>The key did not sign this code; a digit or the address was changed.</source>
        <comment>finding.verify.changed:code.message</comment>
        <translation>La clé n’a pas signé ce code&#xa0;; un chiffre ou l’adresse a été modifié.</translation>
    </message>
    <message>
        <source>The key did not sign this file at this address.</source>
        <comment>finding.verify.changed:file.message</comment>
        <translation>La clé n’a pas signé ce fichier à cette adresse.</translation>
    </message>
    <message>
        <source>There is no QR code in it.</source>
        <comment>finding.verify.no_code.message</comment>
        <translation>Il ne contient pas de code QR.</translation>
    </message>
    <message>
        <source>The code is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:code.message</comment>
        <translation>Le code n’est pas signé&#xa0;: n’importe qui peut l’avoir fait.</translation>
    </message>
    <message>
        <source>The file is not signed, so anybody can have made it.</source>
        <comment>finding.verify.not_signed:file.message</comment>
        <translation>Le fichier n’est pas signé&#xa0;: n’importe qui peut l’avoir fait.</translation>
    </message>
    <message>
        <source>The code leads to {host}, and was signed for the host of the keys.</source>
        <comment>finding.verify.other_host.message</comment>
        <translation>Le code mène à {host} et a été signé pour l’hôte des clés.</translation>
    </message>
    <message>
        <source>The code was signed for the product {gtin}, and leads to another.</source>
        <comment>finding.verify.other_product.message</comment>
        <translation>Le code a été signé pour le produit {gtin} et mène à un autre.</translation>
    </message>
    <message>
        <source>It is signed with a key that has been out of use since {date}.</source>
        <comment>finding.verify.retired.message</comment>
        <translation>C’est signé avec une clé qui n’est plus utilisée depuis le {date}.</translation>
    </message>
    <message>
        <source>It is signed with a key that was revoked on {date}: do not believe it.</source>
        <comment>finding.verify.revoked.message</comment>
        <translation>C’est signé avec une clé révoquée le {date}&#xa0;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>It is signed with none of these keys.</source>
        <comment>finding.verify.unknown_key.message</comment>
        <translation>Ce n’est signé avec aucune de ces clés.</translation>
    </message>
    <message>
        <source>Fetch the keys of the host again: https://{host}/.well-known/jwks.json.</source>
        <comment>finding.verify.unknown_key.mend</comment>
        <translation>Récupérez de nouveau les clés de l’hôte&#xa0;: https://{host}/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>The digits of the code are no signature; they were changed, or are something else.</source>
        <comment>finding.verify.unreadable:code.message</comment>
        <translation>Les chiffres du code ne sont pas une signature&#xa0;; ils ont été modifiés ou sont autre chose.</translation>
    </message>
    <message>
        <source>What lies beside the file is no signature.</source>
        <comment>finding.verify.unreadable:file.message</comment>
        <translation>Ce qui se trouve à côté du fichier n’est pas une signature.</translation>
    </message>
    <message>
        <source>maker</source>
        <comment>finding.phrase.shop.maker</comment>
        <translation>fabricant</translation>
    </message>
    <message>
        <source>The log is whole. Entries: {entries}.</source>
        <comment>finding.phrase.said.log_whole</comment>
        <translation>Le journal est complet. Entrées&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log does not follow the one before it.</source>
        <comment>finding.log.broken.message</comment>
        <translation>L’entrée {entry} du journal ne suit pas la précédente.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Entries are added at its end, and never changed.</source>
        <comment>finding.log.broken.mend</comment>
        <translation>Remettez le journal tel qu’il était. Les entrées s’ajoutent à la fin et ne changent jamais.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} was published as {before} and is now {now}.</source>
        <comment>finding.log.changed.message</comment>
        <translation>La révision {number} de {id} a été publiée comme {before} et est maintenant {now}.</translation>
    </message>
    <message>
        <source>Put the published file back as it was, and publish what is new as the next revision.</source>
        <comment>finding.log.changed.mend</comment>
        <translation>Remettez le fichier publié tel qu’il était, et publiez ce qui est nouveau comme révision suivante.</translation>
    </message>
    <message>
        <source>This is no list of keys (JWKS).</source>
        <comment>finding.log.no_keys.message</comment>
        <translation>Ce n’est pas une liste de clés (JWKS).</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is published and not in the log.</source>
        <comment>finding.log.not_entered.message</comment>
        <translation>La révision {number} de {id} est publiée et n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>Build the site again.</source>
        <comment>finding.log.not_entered.mend</comment>
        <translation>Construisez de nouveau le site.</translation>
    </message>
    <message>
        <source>This file says something else than the log holds of revision {number} of {id}.</source>
        <comment>finding.log.copy_changed.message</comment>
        <translation>Ce fichier dit autre chose que ce que le journal tient de la révision {number} de {id}.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.copy_changed.mend</comment>
        <translation>Cherchez qui l’a modifié, et construisez de nouveau le site.</translation>
    </message>
    <message>
        <source>This file was changed after the site was built.</source>
        <comment>finding.log.file_changed.message</comment>
        <translation>Ce fichier a été modifié après la construction du site.</translation>
    </message>
    <message>
        <source>Find out who changed it, and build the site again.</source>
        <comment>finding.log.file_changed.mend</comment>
        <translation>Cherchez qui l’a modifié, et construisez de nouveau le site.</translation>
    </message>
    <message>
        <source>This file of the site is gone.</source>
        <comment>finding.log.file_gone.message</comment>
        <translation>Ce fichier du site a disparu.</translation>
    </message>
    <message>
        <source>Find out who took it away, and build the site again.</source>
        <comment>finding.log.file_gone.mend</comment>
        <translation>Cherchez qui l’a retiré, et construisez de nouveau le site.</translation>
    </message>
    <message>
        <source>The list of the site&apos;s files, .update-facts-site, is not here, so that its pages were not compared with what was built; the disclosures were.</source>
        <comment>finding.log.not_listed.message</comment>
        <translation>La liste des fichiers du site, .update-facts-site, n’est pas ici&#xa0;; ses pages n’ont donc pas été comparées à ce qui a été construit, contrairement aux déclarations.</translation>
    </message>
    <message>
        <source>Check the folder that the site was built into, not a copy from its server.</source>
        <comment>finding.log.not_listed.mend</comment>
        <translation>Vérifiez le dossier dans lequel le site a été construit, et non une copie de son serveur.</translation>
    </message>
    <message>
        <source>Entry {entry} of the log was rewritten. It was revision {number} of {id}.</source>
        <comment>finding.log.rewritten.message</comment>
        <translation>L’entrée {entry} du journal a été réécrite. C’était la révision {number} de {id}.</translation>
    </message>
    <message>
        <source>The log had {before} entries and now has {now}.</source>
        <comment>finding.log.shortened.message</comment>
        <translation>Le journal avait {before} entrées et en a maintenant {now}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that has been out of use since {day}.</source>
        <comment>finding.log.signature:retired.message</comment>
        <translation>Le journal est signé avec une clé qui n’est plus utilisée depuis le {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that {host} revoked on {day}.</source>
        <comment>finding.log.signature:revoked.message</comment>
        <translation>Le journal est signé avec une clé que {host} a révoquée le {day}.</translation>
    </message>
    <message>
        <source>The log is signed with a key that is none of {host}.</source>
        <comment>finding.log.signature:unknown.message</comment>
        <translation>Le journal est signé avec une clé qui n’est pas de {host}.</translation>
    </message>
    <message>
        <source>The signature of the log cannot be read.</source>
        <comment>finding.log.signature:unreadable.message</comment>
        <translation>La signature du journal est illisible.</translation>
    </message>
    <message>
        <source>The signature of the log does not fit the log.</source>
        <comment>finding.log.signature:wrong.message</comment>
        <translation>La signature du journal ne correspond pas au journal.</translation>
    </message>
    <message>
        <source>This is no log of publications, or it was changed by hand.</source>
        <comment>finding.log.unreadable.message</comment>
        <translation>Ce n’est pas un journal des publications, ou il a été modifié à la main.</translation>
    </message>
    <message>
        <source>Put the log back as it was. Without it nobody can see what was published before.</source>
        <comment>finding.log.unreadable.mend</comment>
        <translation>Remettez le journal tel qu’il était. Sans lui, personne ne voit ce qui a été publié avant.</translation>
    </message>
    <message>
        <source>The log has no signature.</source>
        <comment>finding.log.unsigned.message</comment>
        <translation>Le journal n’a pas de signature.</translation>
    </message>
    <message>
        <source>Revision {number} of {id} is in the log and no longer published.</source>
        <comment>finding.log.vanished.message</comment>
        <translation>La révision {number} de {id} est dans le journal et n’est plus publiée.</translation>
    </message>
    <message>
        <source>The keys are those of {host}, and the codes lead to {other}.</source>
        <comment>finding.site.other_keys.message</comment>
        <translation>Les clés sont celles de {host}, et les codes mènent à {other}.</translation>
    </message>
    <message>
        <source>Sign with a key of {other}.</source>
        <comment>finding.site.other_keys.mend</comment>
        <translation>Signez avec une clé de {other}.</translation>
    </message>
    <message>
        <source>There is no certificate (PEM) in &quot;{file}&quot;.</source>
        <comment>finding.phrase.failed.certificates</comment>
        <translation>Il n’y a pas de certificat (PEM) dans «&#xa0;{file}&#xa0;».</translation>
    </message>
    <message>
        <source>The record of what was collected, &quot;{file}&quot;, cannot be used: {why}.</source>
        <comment>finding.phrase.failed.collect_state</comment>
        <translation>La trace de ce qui a été collecté, «&#xa0;{file}&#xa0;», ne peut pas être utilisée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>This computer&apos;s Qt has no TLS, so that nothing can be fetched. Install OpenSSL.</source>
        <comment>finding.phrase.failed.no_tls</comment>
        <translation>Le Qt de cet ordinateur n’a pas TLS&#xa0;: rien ne peut être obtenu. Installez OpenSSL.</translation>
    </message>
    <message>
        <source>Done already by the run that was broken off: {count}.</source>
        <comment>finding.phrase.said.collect_before</comment>
        <translation>Déjà faits par le passage interrompu&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept; the same command goes on from there today.</source>
        <comment>finding.phrase.said.collect_stopped</comment>
        <translation>Arrêté. Ce qui est venu est gardé&#xa0;; la même commande continue de là aujourd’hui.</translation>
    </message>
    <message>
        <source>New: {added}; revised: {revised}; unchanged: {same}; refused: {refused}; gone: {vanished}; not reached: {missed}. Requests: {requests}; received: {size} kB.</source>
        <comment>finding.phrase.said.collected</comment>
        <translation>Nouvelles&#xa0;: {added}&#xa0;; révisées&#xa0;: {revised}&#xa0;; inchangées&#xa0;: {same}&#xa0;; refusées&#xa0;: {refused}&#xa0;; disparues&#xa0;: {vanished}&#xa0;; non atteintes&#xa0;: {missed}. Requêtes&#xa0;: {requests}&#xa0;; reçu&#xa0;: {size} ko.</translation>
    </message>
    <message>
        <source>What comes without TLS (https) could be from anybody, and is not fetched.</source>
        <comment>finding.collect.address:http.message</comment>
        <translation>Ce qui vient sans TLS (https) pourrait venir de n’importe qui, et n’est pas obtenu.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.address.mend</comment>
        <translation>Corrigez l’adresse, ou demandez à qui l’indique.</translation>
    </message>
    <message>
        <source>This is no address that can be fetched.</source>
        <comment>finding.collect.address:none.message</comment>
        <translation>Ce n’est pas une adresse qui peut être obtenue.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was changed without a new revision. What it says now lies in {file}.</source>
        <comment>finding.collect.changed.message</comment>
        <translation>{product}, révision {revision}, a été modifié sans nouvelle révision. Ce qu’il dit maintenant se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back what was published. The library keeps that.</source>
        <comment>finding.collect.changed.mend</comment>
        <translation>Demandez au fabricant de remettre ce qui a été publié. La bibliothèque le garde.</translation>
    </message>
    <message>
        <source>This broke off in the middle.</source>
        <comment>finding.collect.cut_off:broken.message</comment>
        <translation>Cela s’est interrompu au milieu.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Ask its maker what is wrong.</source>
        <comment>finding.collect.cut_off.mend</comment>
        <translation>Ce que la bibliothèque en a reste. Demandez au fabricant ce qui ne va pas.</translation>
    </message>
    <message>
        <source>This is larger than {limit} kB and was cut off.</source>
        <comment>finding.collect.cut_off:large.message</comment>
        <translation>Cela dépasse {limit} ko et a été coupé.</translation>
    </message>
    <message>
        <source>This comes compressed, though nobody asked for that, and was not unpacked.</source>
        <comment>finding.collect.cut_off:packed.message</comment>
        <translation>Cela arrive compressé, bien que personne ne l’ait demandé, et n’a pas été décompressé.</translation>
    </message>
    <message>
        <source>This did not come to its end in time and was cut off.</source>
        <comment>finding.collect.cut_off:slow.message</comment>
        <translation>Cela ne s’est pas terminé à temps et a été coupé.</translation>
    </message>
    <message>
        <source>This redirects again and again.</source>
        <comment>finding.collect.elsewhere:circles.message</comment>
        <translation>Cela redirige encore et encore.</translation>
    </message>
    <message>
        <source>Ask its maker. If the site has moved, put the new address into your list; what the library has stays.</source>
        <comment>finding.collect.elsewhere.mend</comment>
        <translation>Demandez au fabricant. Si le site a changé d’adresse, mettez la nouvelle adresse dans votre liste&#xa0;; ce que la bibliothèque a reste.</translation>
    </message>
    <message>
        <source>This names {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:link.message</comment>
        <translation>Cela indique {address}, qu’un autre a enregistré&#xa0;; cela n’a pas été suivi.</translation>
    </message>
    <message>
        <source>This redirects to {address}, which somebody else has registered; that was not followed.</source>
        <comment>finding.collect.elsewhere:redirect.message</comment>
        <translation>Cela redirige vers {address}, qu’un autre a enregistré&#xa0;; cela n’a pas été suivi.</translation>
    </message>
    <message>
        <source>This list is gone. Products that it led to: {count}.</source>
        <comment>finding.collect.list_gone.message</comment>
        <translation>Cette liste a disparu. Produits auxquels elle menait&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker where it lies now.</source>
        <comment>finding.collect.list_gone.mend</comment>
        <translation>Demandez au fabricant où elle se trouve maintenant.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s list.</source>
        <comment>finding.collect.listed:fingerprint.message</comment>
        <translation>{product}, révision {revision}, a ici une autre empreinte que dans la liste du fabricant.</translation>
    </message>
    <message>
        <source>Ask its maker to build list and file again.</source>
        <comment>finding.collect.listed.mend</comment>
        <translation>Demandez au fabricant de refaire la liste et le fichier.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s list says {listed}.</source>
        <comment>finding.collect.listed:newer.message</comment>
        <translation>{product} est ici à la révision {revision}, mais la liste du fabricant dit {listed}.</translation>
    </message>
    <message>
        <source>This is revision {revision}, but {missing}; what was promised there is not known.</source>
        <comment>finding.collect.missing.message</comment>
        <translation>C’est la révision {revision}, mais {missing}&#xa0;; on ne sait pas ce qui y était promis.</translation>
    </message>
    <message>
        <source>Ask its maker for all revisions.</source>
        <comment>finding.collect.missing.mend</comment>
        <translation>Demandez toutes les révisions au fabricant.</translation>
    </message>
    <message>
        <source>What lies here is no disclosure and leads to none.</source>
        <comment>finding.collect.no_disclosure:page.message</comment>
        <translation>Ce qui se trouve ici n’est pas une déclaration et ne mène à aucune.</translation>
    </message>
    <message>
        <source>Ask its maker for the address of the disclosure (YAML or JSON).</source>
        <comment>finding.collect.no_disclosure.mend</comment>
        <translation>Demandez au fabricant l’adresse de la déclaration (YAML ou JSON).</translation>
    </message>
    <message>
        <source>What lies here does not say which revision of which disclosure it is.</source>
        <comment>finding.collect.no_disclosure:unnamed.message</comment>
        <translation>Ce qui se trouve ici ne dit pas quelle révision de quelle déclaration c’est.</translation>
    </message>
    <message>
        <source>What lies here cannot be read as a disclosure.</source>
        <comment>finding.collect.no_disclosure:unreadable.message</comment>
        <translation>Ce qui se trouve ici ne peut pas être lu comme déclaration.</translation>
    </message>
    <message>
        <source>{cell}: there is no address (https://...) and no GTIN in this row.</source>
        <comment>finding.collect.no_item.message</comment>
        <translation>{cell}&#xa0;: il n’y a ni adresse (https://...) ni GTIN dans cette ligne.</translation>
    </message>
    <message>
        <source>Write one of them, or take the row out.</source>
        <comment>finding.collect.no_item.mend</comment>
        <translation>Écrivez l’un des deux, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <comment>finding.collect.not_found.message</comment>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>Correct the address, or ask whoever names it.</source>
        <comment>finding.collect.not_found.mend</comment>
        <translation>Corrigez l’adresse, ou demandez à qui l’indique.</translation>
    </message>
    <message>
        <source>{host} is busy and wants to be left alone for {why} seconds. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:busy.message</comment>
        <translation>{host} est occupé et demande à être laissé tranquille pendant {why} secondes. Adresses non obtenues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.not_reached.mend</comment>
        <translation>Ce que la bibliothèque en a reste. Réessayez plus tard&#xa0;; demandez au fabricant si cela dure.</translation>
    </message>
    <message>
        <source>The name {host} has no address. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:name.message</comment>
        <translation>Le nom {host} n’a pas d’adresse. Adresses non obtenues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Nobody answers as {host}. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.not_reached:silent.message</comment>
        <translation>Personne ne répond comme {host}. Adresses non obtenues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>This list is older than what you have: {product} is revision {revision} in it and was revision {newest} before. Products with older revisions: {count}.</source>
        <comment>finding.collect.old_list.message</comment>
        <translation>Cette liste est plus ancienne que ce que vous avez&#xa0;: {product} y est à la révision {revision} et était auparavant à la révision {newest}. Produits à révision plus ancienne&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest list. The library keeps what it has.</source>
        <comment>finding.collect.old_list.mend</comment>
        <translation>Demandez au fabricant de remettre la liste la plus récente. La bibliothèque garde ce qu’elle a.</translation>
    </message>
    <message>
        <source>The list says that this is {id}, but it is {other}.</source>
        <comment>finding.collect.other_id.message</comment>
        <translation>La liste dit que c’est {id}, mais c’est {other}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is meant.</source>
        <comment>finding.collect.other_id.mend</comment>
        <translation>Demandez au fabricant laquelle des deux est visée.</translation>
    </message>
    <message>
        <source>{host} is {why}, an address of this or a private network. Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.private.message</comment>
        <translation>{host} est {why}, une adresse de ce réseau ou d’un réseau privé. Adresses non obtenues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>If that is your own server, add --allow-private.</source>
        <comment>finding.collect.private.mend</comment>
        <translation>Si c’est votre propre serveur, ajoutez --allow-private.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, was not taken into the library because of its errors. It lies in {file}.</source>
        <comment>finding.collect.refused.message</comment>
        <translation>{product}, révision {revision}, n’a pas été prise dans la bibliothèque à cause de ses erreurs. Elle se trouve dans {file}.</translation>
    </message>
    <message>
        <source>Ask its maker. If you want it all the same, move the file to its other revisions.</source>
        <comment>finding.collect.refused.mend</comment>
        <translation>Demandez au fabricant. Si vous la voulez quand même, déplacez le fichier vers ses autres révisions.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here and was revision {newest} before.</source>
        <comment>finding.collect.rolled_back.message</comment>
        <translation>{product} est ici à la révision {revision} et était auparavant à la révision {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker to put back the newest one. The library keeps it.</source>
        <comment>finding.collect.rolled_back.mend</comment>
        <translation>Demandez au fabricant de remettre la plus récente. La bibliothèque la garde.</translation>
    </message>
    <message>
        <source>The server answers with the status {status}.</source>
        <comment>finding.collect.status.message</comment>
        <translation>Le serveur répond avec le statut {status}.</translation>
    </message>
    <message>
        <source>What the library has of it stays. Try again later; ask its maker if it lasts.</source>
        <comment>finding.collect.status.mend</comment>
        <translation>Ce que la bibliothèque en a reste. Réessayez plus tard&#xa0;; demandez au fabricant si cela dure.</translation>
    </message>
    <message>
        <source>It is not certain who answers as {host} ({why}). Addresses that were not fetched: {count}.</source>
        <comment>finding.collect.tls.message</comment>
        <translation>On ne sait pas avec certitude qui répond comme {host} ({why}). Adresses non obtenues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Ask its maker to renew the certificate; until then anybody could answer in its place.</source>
        <comment>finding.collect.tls.mend</comment>
        <translation>Demandez au fabricant de renouveler le certificat&#xa0;; d’ici là, n’importe qui pourrait répondre à sa place.</translation>
    </message>
    <message>
        <source>Only the first {count} products of this list were taken.</source>
        <comment>finding.collect.too_many.message</comment>
        <translation>Seuls les {count} premiers produits de cette liste ont été pris.</translation>
    </message>
    <message>
        <source>Ask its maker for lists that are shorter.</source>
        <comment>finding.collect.too_many.mend</comment>
        <translation>Demandez au fabricant des listes plus courtes.</translation>
    </message>
    <message>
        <source>{product} is here, but its maker&apos;s list does not name it any more.</source>
        <comment>finding.collect.unlisted.message</comment>
        <translation>{product} est ici, mais la liste du fabricant ne le nomme plus.</translation>
    </message>
    <message>
        <source>Ask its maker whether it will be taken away.</source>
        <comment>finding.collect.unlisted.mend</comment>
        <translation>Demandez au fabricant si elle va être retirée.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is gone; it was last here on {seen}.</source>
        <comment>finding.collect.vanished.message</comment>
        <translation>{product}, révision {revision}, a disparu&#xa0;; il était ici pour la dernière fois le {seen}.</translation>
    </message>
    <message>
        <source>Ask its maker why. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.vanished.mend</comment>
        <translation>Demandez pourquoi au fabricant. La bibliothèque la garde, car une promesse publiée tient.</translation>
    </message>
    <message>
        <source>{product} has been withdrawn since {since}, says its maker&apos;s list.</source>
        <comment>finding.collect.withdrawn.message</comment>
        <translation>{product} est retiré depuis le {since}, selon la liste du fabricant.</translation>
    </message>
    <message>
        <source>There is nothing to do. The library keeps it, as a published promise holds.</source>
        <comment>finding.collect.withdrawn.mend</comment>
        <translation>Il n’y a rien à faire. La bibliothèque le garde, car une promesse publiée tient.</translation>
    </message>
    <message>
        <source>The comments of this file go into the published file as well, but not into labels and pages.</source>
        <comment>finding.publish.first:comments.message</comment>
        <translation>Les commentaires de ce fichier passent aussi dans le fichier publié, mais pas dans les étiquettes ni les pages.</translation>
    </message>
    <message>
        <source>Take out those that nobody else may read.</source>
        <comment>finding.publish.first:comments.mend</comment>
        <translation>Retirez ceux que personne d’autre ne doit lire.</translation>
    </message>
    <message>
        <source>Printed on no label, but public all the same, in the files of labels and pages: {fields}.</source>
        <comment>finding.publish.first:unprinted.message</comment>
        <translation>Imprimé sur aucune étiquette, mais public tout de même, dans les fichiers des étiquettes et des pages&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>Leave out what nobody else may read.</source>
        <comment>finding.publish.first:unprinted.mend</comment>
        <translation>Omettez ce que personne d’autre ne doit lire.</translation>
    </message>
    <message>
        <source>Rows that other runs printed: {rows}.</source>
        <comment>finding.phrase.said.print_passed_over</comment>
        <translation>Lignes d’autres impressions&#xa0;: {rows}.</translation>
    </message>
    <message>
        <source>CUPS, which knows the printers, cannot be reached: {why}.</source>
        <comment>finding.phrase.failed.no_printers</comment>
        <translation>CUPS, qui connaît les imprimantes, est injoignable&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The printer &quot;{name}&quot; did not take the job: {why} Fix that, then go on with the run (--resume).</source>
        <comment>finding.phrase.failed.not_taken</comment>
        <translation>L’imprimante «&#xa0;{name}&#xa0;» n’a pas accepté la tâche&#xa0;: {why} Corrigez cela, puis continuez l’impression (--resume).</translation>
    </message>
    <message>
        <source>This file was published, but published.txt beside it does not name it, so nobody would notice if it were gone.</source>
        <comment>finding.history.unlisted.message</comment>
        <translation>Ce fichier a été publié, mais published.txt à côté ne le nomme pas&#xa0;: s’il disparaissait, personne ne s’en apercevrait.</translation>
    </message>
    <message>
        <source>Publish again, the same draft or the next revision; that lists it.</source>
        <comment>finding.history.unlisted.mend</comment>
        <translation>Publiez de nouveau, le même brouillon ou la révision suivante&#xa0;; cela l’inscrit dans la liste.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that GTIN is by {other}.</source>
        <comment>finding.table.other_maker:gtin.message</comment>
        <translation>{cell}&#xa0;: {key} est ici de {maker}, mais la déclaration {file} de ce GTIN est de {other}.</translation>
    </message>
    <message>
        <source>Look whether the GTIN is that of another product.</source>
        <comment>finding.table.other_maker:gtin.mend</comment>
        <translation>Vérifiez si ce GTIN n’est pas celui d’un autre produit.</translation>
    </message>
    <message>
        <source>{cell}: {key} is by {maker} here, but the disclosure {file} of that model is by {other}.</source>
        <comment>finding.table.other_maker:model.message</comment>
        <translation>{cell}&#xa0;: ici, {key} est de {maker}, mais la déclaration {file} de ce modèle est de {other}.</translation>
    </message>
    <message>
        <source>Write the GTIN or the name of the file if it is the same product, else ask the maker for its disclosure.</source>
        <comment>finding.table.other_maker:model.mend</comment>
        <translation>Indiquez le GTIN ou le nom du fichier si c’est le même produit&#xa0;; sinon, demandez sa déclaration au fabricant.</translation>
    </message>
    <message>
        <source>{cell}: {value} has more decimals than a price can have.</source>
        <comment>finding.table.price:decimals.message</comment>
        <translation>{cell}&#xa0;: {value} a plus de décimales qu’un prix ne peut en avoir.</translation>
    </message>
    <message>
        <source>Round it in the table, to what the till asks for.</source>
        <comment>finding.table.price:decimals.mend</comment>
        <translation>Arrondissez-le dans le tableau, au montant demandé en caisse.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price.</source>
        <comment>finding.table.price:none.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas un prix.</translation>
    </message>
    <message>
        <source>Write a number such as 19.99 or 19,99, with or without its currency.</source>
        <comment>finding.table.price:none.mend</comment>
        <translation>Écrivez un nombre comme 19.99 ou 19,99, avec ou sans sa devise.</translation>
    </message>
    <message>
        <source>{cell}: {value} is no price to print.</source>
        <comment>finding.table.price:zero.message</comment>
        <translation>{cell}&#xa0;: {value} n’est pas un prix à imprimer.</translation>
    </message>
    <message>
        <source>Write the price, or leave the cell empty if the label should have none.</source>
        <comment>finding.table.price:zero.mend</comment>
        <translation>Écrivez le prix, ou laissez la cellule vide si l’étiquette ne doit pas en avoir.</translation>
    </message>
    <message>
        <source>{cell}: the price of {key} is {price} here, but another one in row {row}; neither is printed.</source>
        <comment>finding.table.two_prices.message</comment>
        <translation>{cell}&#xa0;: le prix de {key} est ici {price}, mais un autre à la ligne {row}&#xa0;; aucune des deux n’est imprimée.</translation>
    </message>
    <message>
        <source>The system gives this program too little memory; it needs at least {least} MB of addresses (&quot;ulimit -v&quot;).</source>
        <comment>finding.phrase.failed.little_memory</comment>
        <translation>Le système donne trop peu de mémoire à ce programme&#xa0;; {least} Mo d’adresses («&#xa0;ulimit -v&#xa0;») sont le minimum.</translation>
    </message>
    <message>
        <source>The system lets this program open too few files; it needs at least &quot;ulimit -n {least}&quot;.</source>
        <comment>finding.phrase.failed.open_files</comment>
        <translation>Le système laisse ce programme ouvrir trop peu de fichiers&#xa0;; «&#xa0;ulimit -n {least}&#xa0;» est le minimum.</translation>
    </message>
    <message>
        <source>The passphrase is too long; it can have at most 1,024 bytes.</source>
        <comment>finding.phrase.failed.passphrase_long</comment>
        <translation>La phrase secrète est trop longue&#xa0;; 1&#xa0;024 octets au plus.</translation>
    </message>
    <message>
        <source>Findings that are not shown: {count}. Fix those shown first.</source>
        <comment>finding.phrase.said.more_findings</comment>
        <translation>Constats non affichés&#xa0;: {count}. Corrigez d’abord les premiers.</translation>
    </message>
    <message>
        <source>it is larger than {limit} million dots</source>
        <comment>finding.phrase.why.many_dots</comment>
        <translation>il dépasse {limit} millions de points</translation>
    </message>
    <message>
        <source>it has more than {limit} pages</source>
        <comment>finding.phrase.why.many_pages</comment>
        <translation>il a plus de {limit} pages</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <comment>finding.phrase.why.too_large_megabytes</comment>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>The sheet goes beyond what spreadsheets hold: row 1,048,576 and column XFD.</source>
        <comment>finding.table.beyond_sheet.message</comment>
        <translation>La feuille dépasse ce que contiennent les tableurs&#xa0;: ligne 1&#xa0;048&#xa0;576 et colonne XFD.</translation>
    </message>
    <message>
        <source>Save only the price list as a workbook of its own, or as CSV.</source>
        <comment>finding.table.beyond_sheet.mend</comment>
        <translation>Enregistrez seulement la liste de prix dans un classeur à elle, ou en CSV.</translation>
    </message>
    <message>
        <source>{host} signs what it publishes. Its keys are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:first.message</comment>
        <translation>{host} signe ce qu’il publie. Ses clés sont désormais tenues pour bonnes&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>Hold them against what its maker says of them elsewhere.</source>
        <comment>finding.collect.keys:first.mend</comment>
        <translation>Comparez-les avec ce que le fabricant en dit ailleurs.</translation>
    </message>
    <message>
        <source>{host} has more keys, for which a key that was known vouches. They are believed from now on: {keys}.</source>
        <comment>finding.collect.keys:more.message</comment>
        <translation>{host} a d’autres clés, dont une clé déjà connue répond. Elles sont désormais tenues pour bonnes&#xa0;: {keys}.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <comment>finding.collect.keys:more.mend</comment>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which no key that was known vouches for.</source>
        <comment>finding.collect.keys:replaced.message</comment>
        <translation>{host} signe avec la clé {key}, dont aucune clé déjà connue ne répond.</translation>
    </message>
    <message>
        <source>Ask its maker, by another way than this site. If it is right, fetch the list of keys and name it with --keys. Until then nothing new of this site is taken.</source>
        <comment>finding.collect.keys.mend</comment>
        <translation>Demandez au fabricant, par une autre voie que ce site. Si c’est exact, prenez sa liste de clés et indiquez-la avec --keys. D’ici là, rien de nouveau n’est repris de ce site.</translation>
    </message>
    <message>
        <source>{host} signs with the key {key}, which was revoked.</source>
        <comment>finding.collect.keys:revoked.message</comment>
        <translation>{host} signe avec la clé {key}, qui a été révoquée.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes, though it did so before or --keys says that it does.</source>
        <comment>finding.collect.keys:unsigned.message</comment>
        <translation>{host} ne signe pas ce qu’il publie, alors qu’il le faisait auparavant ou que --keys le dit.</translation>
    </message>
    <message>
        <source>The signature of the keys of {host} does not fit them.</source>
        <comment>finding.collect.keys:wrong.message</comment>
        <translation>La signature des clés de {host} ne leur correspond pas.</translation>
    </message>
    <message>
        <source>{product} is revision {revision} here, but its maker&apos;s log of publications has revision {newest}.</source>
        <comment>finding.collect.log:behind.message</comment>
        <translation>{product} est ici en révision {revision}, mais le journal des publications du fabricant a la révision {newest}.</translation>
    </message>
    <message>
        <source>Ask its maker which of the two is right. The library keeps what it has.</source>
        <comment>finding.collect.log.mend</comment>
        <translation>Demandez au fabricant lequel des deux est exact. La bibliothèque garde ce qu’elle a.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, has another fingerprint here than in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:changed.message</comment>
        <translation>{product}, révision {revision}, a ici une autre empreinte que dans le journal des publications du fabricant.</translation>
    </message>
    <message>
        <source>{host} had a log of its publications, which is gone.</source>
        <comment>finding.collect.log:gone.message</comment>
        <translation>{host} avait un journal de ses publications, qui a disparu.</translation>
    </message>
    <message>
        <source>Ask its maker to put it back as it was.</source>
        <comment>finding.collect.log:gone.mend</comment>
        <translation>Demandez au fabricant de le remettre comme il était.</translation>
    </message>
    <message>
        <source>{product}, revision {revision}, is not in its maker&apos;s log of publications.</source>
        <comment>finding.collect.log:missing.message</comment>
        <translation>{product}, révision {revision}, n’est pas dans le journal des publications du fabricant.</translation>
    </message>
    <message>
        <source>{id} is in its maker&apos;s log of publications, but not in the list of products. Products like this: {count}.</source>
        <comment>finding.collect.log:vanished.message</comment>
        <translation>{id} est dans le journal des publications du fabricant et pas dans sa liste. Produits dans ce cas&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>This does not say whose keys they are.</source>
        <comment>finding.collect.pinned.message</comment>
        <translation>Il n’est pas dit à qui sont ces clés.</translation>
    </message>
    <message>
        <source>Take the list of keys from https://HOST/.well-known/jwks.json.</source>
        <comment>finding.collect.pinned.mend</comment>
        <translation>Prenez la liste de clés de https://HOST/.well-known/jwks.json.</translation>
    </message>
    <message>
        <source>This has no signature, though {host} signs what it publishes.</source>
        <comment>finding.collect.signature:none.message</comment>
        <translation>Ceci n’a pas de signature, alors que {host} signe ce qu’il publie.</translation>
    </message>
    <message>
        <source>Ask its maker to sign it again. The library keeps what it has.</source>
        <comment>finding.collect.signature.mend</comment>
        <translation>Demandez au fabricant de le signer à nouveau. La bibliothèque garde ce qu’elle a.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which {host} has revoked.</source>
        <comment>finding.collect.signature:revoked.message</comment>
        <translation>Ceci est signé avec la clé {key}, que {host} a révoquée.</translation>
    </message>
    <message>
        <source>This is signed with the key {key}, which is none of {host}.</source>
        <comment>finding.collect.signature:unknown.message</comment>
        <translation>Ceci est signé avec la clé {key}, qui n’est pas une clé de {host}.</translation>
    </message>
    <message>
        <source>The signature of this does not fit it.</source>
        <comment>finding.collect.signature:wrong.message</comment>
        <translation>La signature ne correspond pas à ceci.</translation>
    </message>
    <message>
        <source>{host} does not sign what it publishes. It is taken as it is.</source>
        <comment>finding.collect.unsigned.message</comment>
        <translation>{host} ne signe pas ce qu’il publie. C’est repris tel quel.</translation>
    </message>
    <message>
        <source>There is nothing to do. Nobody can tell whether its maker or somebody else wrote it; what the library has is kept all the same.</source>
        <comment>finding.collect.unsigned.mend</comment>
        <translation>Il n’y a rien à faire. Personne ne peut dire si c’est le fabricant ou quelqu’un d’autre qui l’a écrit&#xa0;; ce que la bibliothèque a, elle le garde dans tous les cas.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.rewritten.mend</comment>
        <translation>Demandez pourquoi à qui publie le journal. Conservez celui que vous avez.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log why. Keep the one that you have.</source>
        <comment>finding.log.shortened.mend</comment>
        <translation>Demandez pourquoi à qui publie le journal. Conservez celui que vous avez.</translation>
    </message>
    <message>
        <source>Ask whoever publishes the log. Until then nothing in it is certain.</source>
        <comment>finding.log.signature.mend</comment>
        <translation>Demandez à qui publie le journal. D’ici là, rien de ce qu’il contient n’est sûr.</translation>
    </message>
    <message>
        <source>Build the site with a key, or ask whoever does.</source>
        <comment>finding.log.unsigned.mend</comment>
        <translation>Construisez le site avec une clé, ou demandez-le à qui le construit.</translation>
    </message>
    <message>
        <source>signed with a revoked key</source>
        <comment>finding.phrase.stale.revoked</comment>
        <translation>signée avec une clé révoquée</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; this one does not.</source>
        <comment>rule.updating.fix_time_kept.message</comment>
        <translation>La révision précédente s’engageait à corriger les failles graves en {earlier/update_fix_time_days} jours&#xa0;; celle-ci non.</translation>
    </message>
    <message>
        <source>Write {@update_fix_time_basis=commitment} in {@update_fix_time_basis}, with {earlier/update_fix_time_days} days or fewer.</source>
        <comment>rule.updating.fix_time_kept.mend</comment>
        <translation>Écrivez {@update_fix_time_basis=commitment} dans {@update_fix_time_basis}, avec {earlier/update_fix_time_days} jours ou moins.</translation>
    </message>
    <message>
        <source>The revision before this one committed to fix serious flaws within {earlier/update_fix_time_days} days; now it takes up to {update_fix_time_days}.</source>
        <comment>rule.updating.fix_time_not_longer.message</comment>
        <translation>La révision précédente s’engageait à corriger les failles graves en {earlier/update_fix_time_days} jours&#xa0;; ce délai va maintenant jusqu’à {update_fix_time_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/update_fix_time_days} or fewer.</source>
        <comment>rule.updating.fix_time_not_longer.mend</comment>
        <translation>Écrivez {earlier/update_fix_time_days} ou moins.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}; this revision does not offer it.</source>
        <comment>rule.updating.replacement_kept.message</comment>
        <translation>Un remplacement était proposé jusqu’à {earlier/hardware_replacement/until}&#xa0;; cette révision ne le propose pas.</translation>
    </message>
    <message>
        <source>Offer it until {earlier/hardware_replacement/until} or later.</source>
        <comment>rule.updating.replacement_kept.mend</comment>
        <translation>Proposez-le jusqu’à {earlier/hardware_replacement/until} ou plus tard.</translation>
    </message>
    <message>
        <source>A replacement was offered until {earlier/hardware_replacement/until}, and now only until {hardware_replacement/until}.</source>
        <comment>rule.updating.replacement_not_shortened.message</comment>
        <translation>Un remplacement était proposé jusqu’à {earlier/hardware_replacement/until}, et ne l’est plus que jusqu’à {hardware_replacement/until}.</translation>
    </message>
    <message>
        <source>Write {earlier/hardware_replacement/until} or a later date.</source>
        <comment>rule.updating.replacement_not_shortened.mend</comment>
        <translation>Écrivez {earlier/hardware_replacement/until} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Other software updates were promised to {earlier/software_updates_end} and now end with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.support.other_as_support.message</comment>
        <translation>D’autres mises à jour logicielles étaient promises jusqu’à {earlier/software_updates_end} et finissent maintenant avec celles de sécurité, {support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/software_updates_end} or a later date in {@software_updates_end}.</source>
        <comment>rule.support.other_as_support.mend</comment>
        <translation>Écrivez {earlier/software_updates_end} ou une date ultérieure dans {@software_updates_end}.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised; this revision does not promise it.</source>
        <comment>rule.components.not_weakened.message</comment>
        <translation>L’assistance de la pièce {item/name} était promise&#xa0;; cette révision ne la promet pas.</translation>
    </message>
    <message>
        <source>Promise it again.</source>
        <comment>rule.components.not_weakened.mend</comment>
        <translation>Promettez-la de nouveau.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end} and now ends {item/support_end}; a published period must not be shortened.</source>
        <comment>rule.components.not_shortened.message</comment>
        <translation>L’assistance de la pièce {item/name} était promise jusqu’à {earlier/item/support_end} et finit maintenant {item/support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.not_shortened.mend</comment>
        <translation>Écrivez {earlier/item/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Support of {item/name} was promised to {earlier/item/support_end}; this revision names no date.</source>
        <comment>rule.components.end_kept.message</comment>
        <translation>L’assistance de la pièce {item/name} était promise jusqu’à {earlier/item/support_end}&#xa0;; cette révision ne donne aucune date.</translation>
    </message>
    <message>
        <source>Write {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.end_kept.mend</comment>
        <translation>Écrivez {earlier/item/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support; this revision leaves that out.</source>
        <comment>rule.components.unit_kept.message</comment>
        <translation>Chaque pièce {item/name} s’est vu promettre {earlier/item/unit_months} mois d’assistance&#xa0;; cela manque dans cette révision.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_kept.mend</comment>
        <translation>Écrivez {earlier/item/unit_months} ou plus.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support and now gets {item/unit_months}; a published period must not be shortened.</source>
        <comment>rule.components.unit_not_shortened.message</comment>
        <translation>Chaque pièce {item/name} s’est vu promettre {earlier/item/unit_months} mois d’assistance et n’en reçoit plus que {item/unit_months}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/item/unit_months} or more.</source>
        <comment>rule.components.unit_not_shortened.mend</comment>
        <translation>Écrivez {earlier/item/unit_months} ou plus.</translation>
    </message>
    <message>
        <source>The period of each {item/name} was published to count from {earlier/item/counted_from} and now counts from {item/counted_from}, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.unit_start_kept.message</comment>
        <translation>La période de chaque pièce {item/name}, telle que publiée, comptait à partir de {earlier/item/counted_from} et compte maintenant à partir de {item/counted_from}, qui peut être antérieur&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/item/counted_from}.</source>
        <comment>rule.components.unit_start_kept.mend</comment>
        <translation>Écrivez {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Whether it may have ended cannot be told without {@end_of_sales}.</source>
        <comment>rule.components.unit_last_sold.message</comment>
        <translation>Chaque pièce {item/name} s’est vu promettre {earlier/item/unit_months} mois d’assistance. Sans {@end_of_sales}, on ne peut dire si celle-ci a pu prendre fin.</translation>
    </message>
    <message>
        <source>Write the last day on which the product was sold.</source>
        <comment>rule.components.unit_last_sold.mend</comment>
        <translation>Écrivez le dernier jour où le produit a été vendu.</translation>
    </message>
    <message>
        <source>Each {item/name} was promised {earlier/item/unit_months} months of support. Devices were sold to {end_of_sales}, so it must not end {item/support_end}.</source>
        <comment>rule.components.unit_ended_early.message</comment>
        <translation>Chaque pièce {item/name} s’est vu promettre {earlier/item/unit_months} mois d’assistance. Des appareils ont été vendus jusqu’à {end_of_sales}&#xa0;; l’assistance ne doit donc pas finir {item/support_end}.</translation>
    </message>
    <message>
        <source>Go on with its support at least until {limit}.</source>
        <comment>rule.components.unit_ended_early.mend</comment>
        <translation>Poursuivez son assistance au moins jusqu’à {limit}.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised; this revision leaves it out and does not promise as much for the device.</source>
        <comment>rule.components.left_out.message</comment>
        <translation>L’assistance de la pièce {earlier/item/name} était promise&#xa0;; cette révision omet la pièce et ne promet pas autant pour l’appareil.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with what was promised for it.</source>
        <comment>rule.components.left_out.mend</comment>
        <translation>Citez de nouveau la pièce dans {@components}, avec ce qui était promis pour elle.</translation>
    </message>
    <message>
        <source>Support of {earlier/item/name} was promised to {earlier/item/support_end}. Left out, it is supported for as long as the device, which ends {support_end}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_early.message</comment>
        <translation>L’assistance de la pièce {earlier/item/name} était promise jusqu’à {earlier/item/support_end}. Omise, la pièce bénéficie d’une assistance aussi longtemps que l’appareil, donc jusqu’à {support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/support_end} or a later date.</source>
        <comment>rule.components.left_out_early.mend</comment>
        <translation>Citez de nouveau la pièce dans {@components}, avec {earlier/item/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>Each {earlier/item/name} was promised {earlier/item/unit_months} months of support. Left out, it gets those of the device, {unit_period/months}; a published period must not be shortened.</source>
        <comment>rule.components.left_out_fewer_months.message</comment>
        <translation>Chaque pièce {earlier/item/name} s’est vu promettre {earlier/item/unit_months} mois d’assistance. Omise, la pièce reçoit ceux de l’appareil, {unit_period/months}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, with {earlier/item/unit_months} months or more.</source>
        <comment>rule.components.left_out_fewer_months.mend</comment>
        <translation>Citez de nouveau la pièce dans {@components}, avec {earlier/item/unit_months} mois ou plus.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, to {earlier/support_end}; now it ends {item/support_end}.</source>
        <comment>rule.components.added_early.message</comment>
        <translation>La pièce {item/name} n’était pas citée auparavant, donc son assistance était promise aussi longtemps que celle de l’appareil, jusqu’à {earlier/support_end}&#xa0;; elle finit maintenant {item/support_end}.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_early.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure. Si la pièce est nouvelle, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The revision before this one said until when the online service runs; this one does not.</source>
        <comment>rule.afterwards.cloud_kept.message</comment>
        <translation>La révision précédente disait jusqu’à quand fonctionne le service en ligne&#xa0;; celle-ci non.</translation>
    </message>
    <message>
        <source>Write {@cloud_dependency_end} as it was published, or a later date.</source>
        <comment>rule.afterwards.cloud_kept.mend</comment>
        <translation>Écrivez {@cloud_dependency_end} comme publié, ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_not_shortened.message</comment>
        <translation>La fin publiée du service en ligne était {earlier/cloud_dependency_end} et est maintenant {cloud_dependency_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_not_shortened.mend</comment>
        <translation>Écrivez {earlier/cloud_dependency_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The online service was published to run for as long as security updates, until {earlier/support_end}, and now ends {cloud_dependency_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_long.message</comment>
        <translation>Selon ce qui était publié, le service en ligne fonctionnait aussi longtemps que les mises à jour de sécurité, jusqu’à {earlier/support_end}, et il finit maintenant {cloud_dependency_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/support_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_long.mend</comment>
        <translation>Écrivez {earlier/support_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The online service was published to run until {earlier/cloud_dependency_end} and now ends with security updates, {support_end}; a published period must not be shortened.</source>
        <comment>rule.afterwards.cloud_as_support.message</comment>
        <translation>La fin publiée du service en ligne était {earlier/cloud_dependency_end}, et il finit maintenant avec les mises à jour de sécurité, {support_end}&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Write {earlier/cloud_dependency_end} or a later date.</source>
        <comment>rule.afterwards.cloud_as_support.mend</comment>
        <translation>Écrivez {earlier/cloud_dependency_end} ou une date ultérieure.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works without the internet; this one says less.</source>
        <comment>rule.afterwards.offline_kept.message</comment>
        <translation>La révision précédente disait que l’appareil fonctionne sans internet&#xa0;; celle-ci promet moins.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_kept.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>The revision before this one said that the device works in part without the internet; now it does not.</source>
        <comment>rule.afterwards.offline_not_lost.message</comment>
        <translation>La révision précédente disait que l’appareil fonctionne en partie sans internet&#xa0;; maintenant, ce n’est plus le cas.</translation>
    </message>
    <message>
        <source>Keep what was published, or tell those who have bought the device.</source>
        <comment>rule.afterwards.offline_not_lost.mend</comment>
        <translation>Gardez ce qui a été publié, ou informez ceux qui ont acheté l’appareil.</translation>
    </message>
    <message>
        <source>Users were to be told of the end {earlier/end_of_support_notice_days} days before, and now only {end_of_support_notice_days}.</source>
        <comment>rule.afterwards.notice_not_later.message</comment>
        <translation>Les utilisateurs devaient être informés {earlier/end_of_support_notice_days} jours avant la fin, et maintenant seulement {end_of_support_notice_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/end_of_support_notice_days} or more.</source>
        <comment>rule.afterwards.notice_not_later.mend</comment>
        <translation>Écrivez {earlier/end_of_support_notice_days} ou plus.</translation>
    </message>
    <message>
        <source>Reporters were told to get a first answer within {earlier/vuln_ack_days} days, and now within {vuln_ack_days}.</source>
        <comment>rule.contact.ack_not_slower.message</comment>
        <translation>L’auteur d’un signalement devait recevoir une première réponse en {earlier/vuln_ack_days} jours, et maintenant en {vuln_ack_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_ack_days} or fewer.</source>
        <comment>rule.contact.ack_not_slower.mend</comment>
        <translation>Écrivez {earlier/vuln_ack_days} ou moins.</translation>
    </message>
    <message>
        <source>Reporters were told to hear every {earlier/vuln_status_interval_days} days, and now every {vuln_status_interval_days}.</source>
        <comment>rule.contact.status_not_slower.message</comment>
        <translation>L’auteur d’un signalement devait avoir de vos nouvelles tous les {earlier/vuln_status_interval_days} jours, et maintenant tous les {vuln_status_interval_days}.</translation>
    </message>
    <message>
        <source>Write {earlier/vuln_status_interval_days} or fewer.</source>
        <comment>rule.contact.status_not_slower.mend</comment>
        <translation>Écrivez {earlier/vuln_status_interval_days} ou moins.</translation>
    </message>
    <message>
        <source>The period of each {earlier/item/name} was published to count from {earlier/item/counted_from}. Left out, it counts from {unit_period/counted_from}, as that of the device does, which may be earlier; a published period must not be shortened.</source>
        <comment>rule.components.left_out_unit_start.message</comment>
        <translation>La période de chaque pièce {earlier/item/name}, telle que publiée, comptait à partir de {earlier/item/counted_from}. Si la pièce est omise, elle compte, comme celle de l’appareil, à partir de {unit_period/counted_from}, qui peut être antérieur&#xa0;; une période publiée ne doit pas être raccourcie.</translation>
    </message>
    <message>
        <source>Name the part in {@components} again, counted from {earlier/item/counted_from}.</source>
        <comment>rule.components.left_out_unit_start.mend</comment>
        <translation>Citez de nouveau la pièce dans {@components}, avec une période comptée à partir de {earlier/item/counted_from}.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device; now it is not promised as much.</source>
        <comment>rule.components.added_unpromised.message</comment>
        <translation>La pièce {item/name} n’était pas citée auparavant, donc son assistance était promise aussi longtemps que celle de l’appareil&#xa0;; maintenant, il n’en est pas promis autant.</translation>
    </message>
    <message>
        <source>Promise as much. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unpromised.mend</comment>
        <translation>Promettez-en autant. Si la pièce est nouvelle, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so it was promised support for as long as the device, {earlier/unit_period/months} months; now it gets {item/unit_months}.</source>
        <comment>rule.components.added_fewer_months.message</comment>
        <translation>La pièce {item/name} n’était pas citée auparavant, donc son assistance était promise aussi longtemps que celle de l’appareil, {earlier/unit_period/months} mois&#xa0;; maintenant, elle en reçoit {item/unit_months}.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/months} or more. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_fewer_months.mend</comment>
        <translation>Écrivez {earlier/unit_period/months} ou plus. Si la pièce est nouvelle, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>{item/name} was not named before, so its period counted from {earlier/unit_period/counted_from}, as that of the device did; now it counts from {item/counted_from}, which may be earlier.</source>
        <comment>rule.components.added_unit_start.message</comment>
        <translation>La pièce {item/name} n’était pas citée auparavant, donc sa période comptait, comme celle de l’appareil, à partir de {earlier/unit_period/counted_from}&#xa0;; elle compte maintenant à partir de {item/counted_from}, qui peut être antérieur.</translation>
    </message>
    <message>
        <source>Write {earlier/unit_period/counted_from}. Where the part is new, there is nothing to do.</source>
        <comment>rule.components.added_unit_start.mend</comment>
        <translation>Écrivez {earlier/unit_period/counted_from}. Si la pièce est nouvelle, il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The code leads to {address}, where the site has files of its own.</source>
        <comment>finding.site.own_place.message</comment>
        <translation>Le code mène à {address}, où le site a ses propres fichiers.</translation>
    </message>
    <message>
        <source>Choose an address whose path does not begin with {place}.</source>
        <comment>finding.site.own_place.mend</comment>
        <translation>Choisissez une adresse dont le chemin ne commence pas par {place}.</translation>
    </message>
</context>
</TS>
