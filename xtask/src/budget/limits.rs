//! The budgets: what is measured, and how much it may cost. A new one is a row here.

/// A crate that is measured on its own.
#[derive(Debug)]
pub(super) struct Subject {
    /// How it is called in the table.
    pub(super) title: &'static str,
    /// The crate, as rustc knows it.
    pub(super) crate_name: &'static str,
    /// What a project depends on to get it; `{root}` is the workspace.
    pub(super) dependency: &'static str,
}

/// A budget for checking one crate.
#[derive(Debug)]
pub(super) struct Check {
    pub(super) subject: Subject,
    /// How many times the CPU of the reference it may take.
    pub(super) ratio: f64,
    /// How much memory the compiler may take.
    pub(super) megabytes: Option<f64>,
}

/// A program that is compiled from nothing.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) title: &'static str,
    pub(super) dependencies: &'static str,
    pub(super) main: &'static str,
}

/// A budget for compiling a program from nothing, compared with another.
#[derive(Debug)]
pub(super) struct Cold {
    pub(super) reference: Program,
    pub(super) ours: Program,
    /// How many times the CPU, and the time, of the reference ours may take.
    pub(super) ratio: f64,
}

/// A large crate that everybody knows, which the others are compared with.
pub(super) const REFERENCE: Subject = Subject {
    title: "syn 2, for comparison",
    crate_name: "syn",
    dependency: r#"syn = { version = "2", features = ["full", "extra-traits", "visit", "visit-mut", "fold"] }"#,
};

/// The crates that have a budget.
pub(super) const CHECKS: &[Check] = &[
    Check {
        subject: Subject {
            title: "models of one version",
            crate_name: "dhis2_models",
            dependency: r#"dhis2-models = { path = "{root}/crates/dhis2-models", features = ["v42"] }"#,
        },
        ratio: 1.5,
        megabytes: Some(500.0),
    },
    Check {
        subject: Subject {
            title: "models and payloads of one version",
            crate_name: "dhis2_models",
            dependency: r#"dhis2-models = { path = "{root}/crates/dhis2-models", features = ["v42", "payloads"] }"#,
        },
        ratio: 4.0,
        megabytes: None,
    },
    Check {
        subject: Subject {
            title: "models of three versions",
            crate_name: "dhis2_models",
            dependency: r#"dhis2-models = { path = "{root}/crates/dhis2-models", features = ["v41", "v42", "v43"] }"#,
        },
        ratio: 5.0,
        megabytes: None,
    },
    Check {
        subject: Subject {
            title: "operations of one area",
            crate_name: "dhis2_operations",
            dependency: r#"dhis2-operations = { path = "{root}/crates/dhis2-operations", features = ["tracker"] }"#,
        },
        ratio: 1.5,
        megabytes: None,
    },
    Check {
        subject: Subject {
            title: "operations of all areas",
            crate_name: "dhis2_operations",
            dependency: r#"dhis2-operations = { path = "{root}/crates/dhis2-operations", features = ["all"] }"#,
        },
        ratio: 3.0,
        megabytes: None,
    },
];

/// The programs that are compiled from nothing: the client with one version, and the same by hand
/// with the libraries that the client stands on.
pub(super) const COLD: Cold = Cold {
    reference: Program {
        title: "a program with reqwest",
        dependencies: r#"
reqwest = { version = "0.13", default-features = false, features = ["gzip", "http2", "rustls-no-provider"] }
rustls = { version = "0.23", default-features = false, features = ["ring", "std", "tls12"] }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt"] }
"#,
        main: r#"//! Counts data elements, by hand.

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider().install_default().ok();
    let client = reqwest::Client::new();
    let request = client.get("https://dhis2.example.org/api/dataElements");
    let text = request.basic_auth("admin", Some("district")).send().await?.text().await?;
    let page: serde_json::Value = serde_json::from_str(&text)?;
    println!("{}", page["dataElements"].as_array().map_or(0, Vec::len));
    Ok(())
}
"#,
    },
    ours: Program {
        title: "a program with dhis2-client",
        dependencies: r#"
dhis2-client = { path = "{root}/crates/dhis2-client", features = ["v42"] }
tokio = { version = "1", features = ["macros", "rt"] }
"#,
        main: r#"//! Counts data elements, with the client.

use dhis2_client::{Auth, Client, V42};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder("https://dhis2.example.org");
    let client = client.auth(Auth::basic("admin", "district")).connect().await?.pin::<V42>()?;
    println!("{}", client.data_elements().list().await?.items.len());
    Ok(())
}
"#,
    },
    ratio: 1.6,
};
