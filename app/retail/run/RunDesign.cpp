// SPDX-License-Identifier: MIT
#include "retail/run/RunDesign.h"

#include "label/template/TemplateData.h"

namespace updatefacts {

bool arePictures(const LabelFormat &format) {
    return format.ending.ends_with(".png");
}

std::string designOf(const Template &labelTemplate) {
    return labelTemplate.id() + ' ' + labelTemplate.data().hash;
}

} // namespace updatefacts
