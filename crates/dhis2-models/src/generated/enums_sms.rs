// Made by `cargo xtask codegen` from the snapshots in `schemas/`; do not edit.

open_enums! {
    /// `BindType`.
    BindType {
        /// Only in 2.42 and 2.43:
        BindRx = "BIND_RX",
        /// Only in 2.42 and 2.43:
        BindTrx = "BIND_TRX",
        /// Only in 2.42 and 2.43:
        BindTx = "BIND_TX",
    }

    /// `ContentType`.
    ContentType {
        /// Only in 2.42 and 2.43:
        ApplicationJson = "APPLICATION_JSON",
        /// Only in 2.42 and 2.43:
        ApplicationXml = "APPLICATION_XML",
        /// Only in 2.42 and 2.43:
        FormUrlEncoded = "FORM_URL_ENCODED",
        /// Only in 2.42 and 2.43:
        TextPlain = "TEXT_PLAIN",
    }

    /// `NumberingPlanIndicator`.
    NumberingPlanIndicator {
        /// Only in 2.42 and 2.43:
        Data = "DATA",
        /// Only in 2.42 and 2.43:
        Ermes = "ERMES",
        /// Only in 2.42 and 2.43:
        Internet = "INTERNET",
        /// Only in 2.42 and 2.43:
        Isdn = "ISDN",
        /// Only in 2.42 and 2.43:
        LandMobile = "LAND_MOBILE",
        /// Only in 2.42 and 2.43:
        National = "NATIONAL",
        /// Only in 2.42 and 2.43:
        Private = "PRIVATE",
        /// Only in 2.42 and 2.43:
        Telex = "TELEX",
        /// Only in 2.42 and 2.43:
        Unknown = "UNKNOWN",
        /// Only in 2.42 and 2.43:
        Wap = "WAP",
    }

    /// `OutboundSmsStatus`.
    OutboundSmsStatus {
        Delivered = "DELIVERED",
        Error = "ERROR",
        Failed = "FAILED",
        Outbound = "OUTBOUND",
        Pending = "PENDING",
        Scheduled = "SCHEDULED",
        Sent = "SENT",
    }

    /// `SmsMessageEncoding`.
    SmsMessageEncoding {
        Enc7bit = "ENC7BIT",
        Enc8bit = "ENC8BIT",
        Enccustom = "ENCCUSTOM",
        Encucs2 = "ENCUCS2",
    }

    /// `SmsMessageStatus`.
    SmsMessageStatus {
        Failed = "FAILED",
        Incoming = "INCOMING",
        Processed = "PROCESSED",
        Processing = "PROCESSING",
        Sent = "SENT",
        Unhandled = "UNHANDLED",
    }

    /// `TypeOfNumber`.
    TypeOfNumber {
        /// Only in 2.42 and 2.43:
        Abbreviated = "ABBREVIATED",
        /// Only in 2.42 and 2.43:
        Alphanumeric = "ALPHANUMERIC",
        /// Only in 2.42 and 2.43:
        International = "INTERNATIONAL",
        /// Only in 2.42 and 2.43:
        National = "NATIONAL",
        /// Only in 2.42 and 2.43:
        NetworkSpecific = "NETWORK_SPECIFIC",
        /// Only in 2.42 and 2.43:
        SubscriberNumber = "SUBSCRIBER_NUMBER",
        /// Only in 2.42 and 2.43:
        Unknown = "UNKNOWN",
    }
}
