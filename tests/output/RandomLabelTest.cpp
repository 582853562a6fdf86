// SPDX-License-Identifier: MIT
#include "definitions/messages/SayFinding.h"
#include "label/template/TemplateData.h"
#include "output/labels/LabelJob.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace updatefacts {

namespace {

/// Makes valid disclosures by chance; the same seed makes the same ones.
class RandomDisclosure {
  public:
    explicit RandomDisclosure(unsigned seed) : m_random(seed) {}

    std::string write() {
        const bool updatable = chance(5) != 0;
        const bool dated = updatable && chance(4) != 0;
        std::string text = "schema_version: \"1.1\"\ndisclosure_id: \"R-1\"\nrevision: 1\n"
                           "last_updated: \"2026-03-14T09:00:00Z\"\nlanguage: \"en\"\n"
                           "target_markets: [\"other\"]\n";
        text += line("detail_url", "https://" + words("abcdefgh0123456789", 2, 12) + ".example/" +
                                       words("abcdefghijKLM0123456789-_", 0, 40));
        text += line("product_name", name(1, 8));
        text += line("product_short_name", name(1, 2).substr(0, 24));
        text += line("model_identifier", words("ABCDEFGHIJKLMNOP0123456789-", 1, 14));
        text += line("product_category", "other") + line("manufacturer_name", name(1, 3));
        text += updatable ? updates() : noUpdates();
        text += dated ? period()
                      : line("support_commitment", "not_promised") +
                            "unsupported_statement_ack: true\n";
        if (dated || !updatable)
            text += line("end_behaviour", "keeps_working");
        text += line("works_offline", pick({"full", "limited"}));
        text += line("vuln_contact",
                     words("abcdefghij", 1, 12) + "@" + words("abcdefghij", 2, 14) + ".example");
        return text + line("default_password", pick({"none_user_sets", "no_password",
                                                     "unique_per_device", "shared_must_change"}));
    }

  private:
    std::size_t chance(std::size_t among) { return m_random() % among; }
    std::string pick(const std::vector<std::string> &among) { return among[chance(among.size())]; }

    static std::string line(const std::string &key, const std::string &value) {
        std::string quoted;
        for (const char c : value)
            quoted += c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c);
        return key + ": \"" + quoted + "\"\n";
    }

    std::string words(const std::string &letters, std::size_t least, std::size_t most) {
        std::string text;
        for (std::size_t i = least + chance(most - least + 1); i > 0; --i)
            text += letters[chance(letters.size())];
        return text.empty() || text.front() != '-' ? text : "x" + text.substr(1);
    }

    /// Words of several scripts, with what stands in real names.
    std::string name(std::size_t least, std::size_t most) {
        static const std::vector<std::string> parts = {
            "Kettle",     "Pro",         "2",
            "(CB514-5H)", "&",           "14\"",
            "Küche",      "Θερμοστάτης", "Чистюля",
            "スマート",   "用户",        "מנעול",
            "كاميرا",     "स्मार्ट",       "™",
            "Łódź",       "S24+",        "<b>",
            "'n'",        "…",           "Donaudampfschifffahrtsgesellschaft"};
        std::string text = parts[0];
        for (std::size_t i = least + chance(most - least + 1); i > 1; --i)
            text += ' ' + parts[chance(parts.size())];
        return text;
    }

    std::string updates() {
        return line("updatable", "yes") + "update_delivery: [\"" +
               pick({"automatic_default_on", "professional_install"}) +
               "\"]\nupdate_instructions_url: \"https://a.example/u\"\n"
               "update_notice_channels: [\"on_device\"" +
               (chance(2) ? ", \"companion_app\"" : "") + "]\n" + line("update_cost", "free");
    }

    std::string noUpdates() {
        return line("updatable", "no") + line("non_updatable_rationale", "No memory for it.") +
               "hardware_replacement:\n  offered: \"not_offered\"\n";
    }

    std::string period() {
        const std::string year = std::to_string(2027 + chance(12));
        const std::string month = "0" + std::to_string(1 + chance(9));
        return line("support_commitment", pick({"promised", "planned"})) +
               line("support_start", "2023-02-01") +
               line("support_start_basis", "general_availability") +
               line("support_end", year + '-' + month) + "end_of_support_notice: [\"on_device\"]\n";
    }

    std::mt19937 m_random;
};

} // namespace

TEST(RandomLabel, isNeverClippedAndAlwaysProofs) {
    const Fonts fonts;
    LabelJob job;
    for (const std::string &id : builtInTemplateIds())
        job.templates.push_back(builtInTemplate(id));
    const std::vector<std::string> languages = Words::languages();
    job.options.today = std::chrono::year(2026) / 11 / 23;
    constexpr unsigned count = 30;
    std::size_t refused = 0;
    std::size_t all = 0;
    for (unsigned seed = 1; seed <= count; ++seed) {
        const std::string text = RandomDisclosure(seed).write();
        const std::string &tag = languages[seed % languages.size()]; // each of them in its turn
        job.languages = {{tag}};
        job.formats = {*labelFormat("pdf")};
        if (seed % 5 == 0) { // what is the same for every language
            job.languages.push_back({"en"});
            job.formats.push_back(*labelFormat("png"));
        }
        const LabelResult result = runLabelJob(text, "random.yaml", job, fonts);
        for (const Finding &finding : result.findings) {
            refused += finding.rule == "label.overflow" ? 1 : 0;
            if (finding.severity == Severity::error) {
                EXPECT_EQ(finding.rule, "label.overflow")
                    << "seed " << seed << ": " << messageOf(finding) << '\n'
                    << text;
            }
        }
        LabelJob both = job; // on one label, where the template has room for two languages
        both.languages = {{tag, "en"}};
        std::erase_if(both.templates, [](const Template &face) {
            return face.data().languages == LanguageParts::one;
        });
        if (seed % 3 != 0)
            both.templates.clear(); // every third is enough
        for (const Finding &finding : runLabelJob(text, "random.yaml", both, fonts).findings)
            EXPECT_TRUE(finding.severity != Severity::error || finding.rule == "label.overflow")
                << "seed " << seed << ": " << messageOf(finding);
        const std::size_t labels = job.templates.size() * job.languages.size();
        all += labels;
        if (hasError(result.findings))
            EXPECT_TRUE(result.files.empty()) << seed;
        else // each page of a sheet is a picture of its own
            EXPECT_GE(result.files.size(), labels * job.formats.size()) << seed;
    }
    EXPECT_LE(refused, all / 10) << "more than a tenth did not fit, of " << all;
}

} // namespace updatefacts
