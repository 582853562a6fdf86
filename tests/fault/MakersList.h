// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>

namespace fault {

/// A maker's list of two products, "/camera.yaml" and "/bulb.yaml" beside it, on a server of this
/// process. One a program, in main(): it uses Qt, which is no more when statics are destroyed.
class MakersList {
  public:
    MakersList();
    ~MakersList();
    MakersList(const MakersList &) = delete;
    MakersList &operator=(const MakersList &) = delete;

    [[nodiscard]] std::string address() const;

  private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace fault
