// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace wellmet {

// A value or the Error that kept it from being made. Reading the wrong one is a programmer's error.
//
//     Result<Contact> contact = notebook.contact(id);
//     if (!contact)
//         return contact.error();
//     show(*contact);
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(value()); } // by value: `for (x : *f())` must not outlive f()
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_state);
    }

private:
    const T& value() const
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }
    T& value()
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_state);
    }

    std::variant<T, Error> m_state;
};

// Success, or the Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const
    {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace wellmet
