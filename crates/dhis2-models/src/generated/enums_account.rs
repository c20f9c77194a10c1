// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `LoginResponseStatus`.
    LoginResponseStatus {
        AccountDisabled = "ACCOUNT_DISABLED",
        AccountExpired = "ACCOUNT_EXPIRED",
        AccountLocked = "ACCOUNT_LOCKED",
        /// Only in 2.42 and 2.43:
        EmailTwoFactorCodeSent = "EMAIL_TWO_FACTOR_CODE_SENT",
        /// Only in 2.41:
        IncorrectTwoFactorCode = "INCORRECT_TWO_FACTOR_CODE",
        /// Only in 2.42 and 2.43:
        IncorrectTwoFactorCodeEmail = "INCORRECT_TWO_FACTOR_CODE_EMAIL",
        /// Only in 2.42 and 2.43:
        IncorrectTwoFactorCodeTotp = "INCORRECT_TWO_FACTOR_CODE_TOTP",
        PasswordExpired = "PASSWORD_EXPIRED",
        RequiresTwoFactorEnrolment = "REQUIRES_TWO_FACTOR_ENROLMENT",
        Success = "SUCCESS",
    }
}
