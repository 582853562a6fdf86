// SPDX-License-Identifier: MIT
#include "publish/ixit/IxitQuestions.h"

namespace updatefacts {

namespace {

IxitQuestions userInformation() {
    return {"2-UserInfo",
            "User Information",
            "",
            "",
            {{"Documentation of Change Mechanisms", {"default_password", "password_change_url"}},
             {"Documentation of Replacement", {"hardware_replacement"}},
             {"Documentation of Sensors", {}},
             {"Documentation of Secure Setup", {"secure_setup_url"}},
             {"Documentation of Setup Check", {}},
             {"Documentation of Maintenance Check", {}},
             {"Documentation of Personal Data", {}},
             {"Documentation of Telemetry Data", {}},
             {"Documentation of Deletion", {"data_erase_url"}},
             {"Model Designation", {"product_name", "model_identifier", "hardware_version"}},
             {"Support Period",
              {"support_commitment", "support_start", "support_start_basis", "support_end",
               "unit_period", "software_updates_end"}},
             {"Publication of Support Period", {"detail_url", "machine_readable_url"}},
             {"Publication of Vulnerability Disclosure Policy",
              {"vuln_policy_url", "security_txt_url"}},
             {"Publication of Non-Updatable", {"non_updatable_parts", "non_updatable_rationale"}}}};
}

IxitQuestions vulnerabilities() {
    return {"3-VulnTypes",
            "Relevant Vulnerabilities",
            "VulnTypes-",
            "",
            {{"Description", {}},
             {"Action", {"vuln_contact", "advisories_url"}},
             {"Time Frame",
              {"vuln_ack_days", "vuln_status_interval_days", "update_fix_time_days",
               "update_fix_time_basis"}}}};
}

IxitQuestions confirmations() {
    return {"4-Conf",
            "Confirmations",
            "",
            "",
            {{"Confirmation of Vulnerability Actions", {}},
             {"Confirmation of Vulnerability Monitoring", {}},
             {"Confirmation of Update Procedures", {}},
             {"Confirmation of Secure Management", {}},
             {"Confirmation of Secure Development", {}}}};
}

IxitQuestions softwareComponents() {
    return {"6-SoftComp",
            "Software Components",
            "SoftComp-",
            "components",
            {{"Description",
              {"item/name", "item/kind", "item/commitment", "item/support_end", "item/unit_months",
               "item/counted_from", "firmware_version"}},
             {"Update Mechanism", {"updatable", "non_updatable_parts"}},
             {"Cryptographic Usage", {}}}};
}

IxitQuestions updateMechanisms() {
    return {"7-UpdMech",
            "Update Mechanisms",
            "UpdMech-",
            "update_delivery",
            {{"Description", {"update_connection_needed", "update_instructions_url"}},
             {"Security Guarantees", {"update_security_features"}},
             {"Cryptographic Details", {}},
             {"Initiation and Interaction", {"item"}},
             {"Configuration", {"update_postpone", "auto_update_off_url"}},
             {"Update Checking", {}},
             {"User Notification", {"update_notice_channels", "notice_signup_url"}}}};
}

} // namespace

const std::vector<IxitQuestions> &ixitQuestions() {
    static const std::vector<IxitQuestions> tables = {
        userInformation(),
        vulnerabilities(),
        confirmations(),
        {"5-VulnMon",
         "Vulnerability Monitoring",
         "VulnMon-",
         "",
         {{"Description", {"sbom_status", "sbom_url", "hbom_status"}}}},
        softwareComponents(),
        updateMechanisms(),
        {"8-UpdProc",
         "Update Procedures",
         "UpdProc-",
         "",
         {{"Description", {}}, {"Time Frame", {"update_fix_time_days", "update_fix_time_basis"}}}},
        {"9-ReplSup",
         "Replacement Support",
         "",
         "",
         {{"Isolation", {"risk_after_support", "risk_after_support_note"}},
          {"Hardware Replacement", {"hardware_replacement"}}}}};
    return tables;
}

} // namespace updatefacts
