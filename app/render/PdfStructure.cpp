// SPDX-License-Identifier: MIT
#include "render/PdfStructure.h"

#include "render/PdfText.h"

namespace updatefacts {

namespace {

const char *tagOf(Role role) {
    switch (role) {
    case Role::title:
        return "H1";
    case Role::heading:
        return "H2";
    case Role::factName:
        return "Lbl";
    case Role::factValue:
        return "LBody";
    case Role::link:
        return "Link";
    case Role::product:
    case Role::promise:
    case Role::paragraph:
    case Role::footer:
        break;
    }
    return "P";
}

QPDFObjectHandle string(const std::string &utf8) {
    return QPDFObjectHandle::newUnicodeString(utf8);
}

/// Builds the tree while it walks the marked content.
class StructureWriter {
  public:
    StructureWriter(QPDF &pdf, const std::vector<TaggedPage> &pages)
        : m_pdf(pdf), m_pages(pages), m_language(pages.front().label->language) {}

    void write() {
        m_root = m_pdf.makeIndirectObject(QPDFObjectHandle::parse("<</Type /StructTreeRoot>>"));
        m_document = element("Document", m_root);
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            writePage(i);
        finish();
    }

  private:
    /// One object for all marked content of a number.
    QPDFObjectHandle number(std::size_t mcid) {
        for (std::size_t i = m_numbers.size(); i <= mcid; ++i)
            m_numbers.push_back(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
        return m_numbers[mcid];
    }

    void writePage(std::size_t index) {
        const PdfContent &content = m_pages[index].content;
        m_page = m_pages[index].page;
        m_height = m_pages[index].label->size.height;
        m_list = QPDFObjectHandle::newNull();
        m_parents = QPDFObjectHandle::newArray();
        m_page.replaceKey("/StructParents",
                          QPDFObjectHandle::newInteger(static_cast<long long>(index)));
        m_page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
        for (std::size_t mcid = 0; mcid < content.marked.size(); ++mcid) {
            const Item &item = *content.marked[mcid];
            if (mcid > 0 && content.marked[mcid - 1] == &item)
                join(m_leaf, mcid);
            else if (const auto *text = std::get_if<TextItem>(&item))
                addText(*text, mcid);
            else
                addSymbol(std::get<SymbolItem>(item), mcid);
        }
        m_pageParents.push_back(m_pdf.makeIndirectObject(m_parents));
    }

    /// There are some for each label of a print run: put together without a parser, which would
    /// remember for each of their parts where it was read.
    QPDFObjectHandle element(const std::string &tag, QPDFObjectHandle parent) {
        QPDFObjectHandle parts = QPDFObjectHandle::newDictionary();
        parts.replaceKey("/Type", m_elementType);
        parts.replaceKey("/S", name(tag));
        parts.replaceKey("/P", parent);
        const QPDFObjectHandle result = m_pdf.makeIndirectObject(parts);
        addKid(parent, result);
        return result;
    }

    /// A single one needs no array (ISO 32000-1 table 323).
    static void addKid(QPDFObjectHandle parent, const QPDFObjectHandle &kid) {
        if (!parent.hasKey("/K"))
            return parent.replaceKey("/K", kid);
        if (!parent.getKey("/K").isArray())
            parent.replaceKey("/K", QPDFObjectHandle::newArray({parent.getKey("/K")}));
        parent.getKey("/K").appendItem(kid);
    }

    /// One object for all elements of a tag.
    QPDFObjectHandle name(const std::string &tag) {
        QPDFObjectHandle &known = m_names[tag];
        if (!known.isInitialized())
            known = QPDFObjectHandle::newName('/' + tag);
        return known;
    }

    /// Joins the element with its marked content on the page.
    void join(QPDFObjectHandle leaf, std::size_t mcid) {
        m_leaf = leaf;
        leaf.replaceKey("/Pg", m_page);
        addKid(leaf, number(mcid));
        m_parents.appendItem(leaf);
    }

    void addText(const TextItem &text, std::size_t mcid) {
        QPDFObjectHandle parent = parentOf(text);
        if (text.role == Role::link) // an inline element: it stands within a block
            parent = element(text.fact < 0 ? "P" : "LBody", parent);
        QPDFObjectHandle leaf = element(tagOf(text.role), parent);
        if (text.language != m_language)
            leaf.replaceKey("/Lang", string(text.language));
        join(leaf, mcid);
        if (!text.target.empty())
            addLink(leaf, text);
    }

    /// Facts stand in a list, an item for each row.
    QPDFObjectHandle parentOf(const TextItem &text) {
        if (text.fact < 0) {
            m_list = QPDFObjectHandle::newNull();
            return m_document;
        }
        if (m_list.isNull()) {
            m_list = element("L", m_document);
            m_fact = -1;
        }
        if (text.fact != m_fact)
            m_listItem = element("LI", m_list);
        m_fact = text.fact;
        return m_listItem;
    }

    void addSymbol(const SymbolItem &symbol, std::size_t mcid) {
        m_list = QPDFObjectHandle::newNull();
        QPDFObjectHandle figure = element("Figure", m_document);
        figure.replaceKey("/Alt", string(symbol.description));
        figure.replaceKey("/A",
                          QPDFObjectHandle::parse("<</O /Layout /BBox " + box(symbol.rect) + ">>"));
        join(figure, mcid);
    }

    [[nodiscard]] std::string box(const Rect &rect) const {
        return '[' + pdfLength(rect.x) + ' ' + pdfLength(m_height - rect.bottom()) + ' ' +
               pdfLength(rect.right()) + ' ' + pdfLength(m_height - rect.y) + ']';
    }

    /// A link annotation over the text's lines (ISO 32000-1 12.5.6.5 and 14.8.4.4.2).
    void addLink(QPDFObjectHandle leaf, const TextItem &text) {
        Rect area = text.lines.empty() ? Rect{} : text.lines.front().box;
        for (const TextLine &line : text.lines) {
            const Length x = std::min(area.x, line.box.x);
            area = {x, area.y, std::max(area.right(), line.box.right()) - x,
                    line.box.bottom() - area.y};
        }
        const std::size_t key = m_pages.size() + m_linkParents.size();
        QPDFObjectHandle annotation = m_pdf.makeIndirectObject(
            QPDFObjectHandle::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect " +
                                    box(area) + " /StructParent " + std::to_string(key) + ">>"));
        QPDFObjectHandle action = QPDFObjectHandle::parse("<</S /URI>>");
        action.replaceKey("/URI", QPDFObjectHandle::newString(text.target));
        annotation.replaceKey("/A", action);
        annotation.replaceKey("/Contents", string(text.target));
        if (!m_page.hasKey("/Annots"))
            m_page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        m_page.getKey("/Annots").appendItem(annotation);
        QPDFObjectHandle reference = QPDFObjectHandle::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", annotation);
        reference.replaceKey("/Pg", m_page);
        addKid(leaf, reference);
        m_linkParents.emplace_back(leaf);
    }

    void finish() {
        QPDFObjectHandle numbers = QPDFObjectHandle::newArray();
        std::vector<QPDFObjectHandle> parents = m_pageParents;
        parents.insert(parents.end(), m_linkParents.begin(), m_linkParents.end());
        for (std::size_t i = 0; i < parents.size(); ++i) {
            numbers.appendItem(QPDFObjectHandle::newInteger(static_cast<long long>(i)));
            numbers.appendItem(parents[i]);
        }
        QPDFObjectHandle tree = QPDFObjectHandle::newDictionary();
        tree.replaceKey("/Nums", numbers);
        m_root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
        m_root.replaceKey("/ParentTreeNextKey",
                          QPDFObjectHandle::newInteger(static_cast<long long>(parents.size())));
        m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    }

    QPDF &m_pdf;
    const std::vector<TaggedPage> &m_pages;
    std::string m_language; ///< of the document
    QPDFObjectHandle m_elementType = QPDFObjectHandle::newName("/StructElem");
    std::map<std::string, QPDFObjectHandle> m_names;
    std::vector<QPDFObjectHandle> m_numbers; ///< by value
    QPDFObjectHandle m_page;                 ///< the one being written, and its height
    Length m_height;
    QPDFObjectHandle m_root, m_document;
    QPDFObjectHandle m_list = QPDFObjectHandle::newNull();
    QPDFObjectHandle m_listItem;
    QPDFObjectHandle m_leaf; ///< the element of the marked content before
    int m_fact = -1;
    QPDFObjectHandle m_parents; ///< of the page's marked content
    std::vector<QPDFObjectHandle> m_pageParents, m_linkParents;
};

} // namespace

void addStructure(QPDF &pdf, const std::vector<TaggedPage> &pages) {
    StructureWriter(pdf, pages).write();
}

} // namespace updatefacts
