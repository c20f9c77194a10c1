//! Apps: installed, listed, removed.

use dhis2_client::api::apps::StepAction;
use dhis2_client::{Client, Upload, Version};

use super::{release, scenarios};

scenarios! {
    an_app_is_installed_and_removed
    a_snapshot_is_compared_with_what_is_there
}

const KEY: &str = "scratch-app";

/// Returns an app: a zip file with a manifest and a page, both stored as they are.
fn app(version: &str) -> Vec<u8> {
    let manifest = format!(
        r#"{{"name": "Scratch App", "short_name": "{KEY}", "version": "{version}",
            "launch_path": "index.html", "activities": {{"dhis": {{"href": "*"}}}},
            "icons": {{"48": "icon.png"}}}}"#
    );
    zip(&[("manifest.webapp", &manifest), ("index.html", "<html></html>")])
}

/// Writes a zip file without compression.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let (mut zip, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let offset = u32::try_from(zip.len()).unwrap();
        let length = u32::try_from(text.len()).unwrap();
        let mut about = vec![0x14, 0, 0, 0, 0, 0, 0, 0, 0x21, 0];
        about.extend(crc32(text.as_bytes()).to_le_bytes());
        about.extend(length.to_le_bytes());
        about.extend(length.to_le_bytes());
        about.extend(u16::try_from(name.len()).unwrap().to_le_bytes());
        about.extend([0, 0]);
        zip.extend(b"PK\x03\x04");
        zip.extend(&about);
        zip.extend(name.as_bytes());
        zip.extend(text.as_bytes());
        directory.extend(b"PK\x01\x02\x14\x00");
        directory.extend(&about);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let begin = u32::try_from(zip.len()).unwrap();
    let length = u32::try_from(directory.len()).unwrap();
    let count = u16::try_from(files.len()).unwrap();
    zip.extend(&directory);
    zip.extend(b"PK\x05\x06\0\0\0\0");
    zip.extend(count.to_le_bytes());
    zip.extend(count.to_le_bytes());
    zip.extend(length.to_le_bytes());
    zip.extend(begin.to_le_bytes());
    zip.extend([0, 0]);
    zip
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1))
        })
    })
}

async fn an_app_is_installed_and_removed<V: Version>(client: &Client<V>) {
    let apps = client.apps();
    let installed = apps.install(Upload::bytes("scratch-app.zip", app("1.0.0"))).await.unwrap();
    // 2.41 says nothing of what it has installed.
    assert_eq!(installed.is_some(), release(client) != 41);
    let found = apps.get(KEY).await.unwrap();
    assert_eq!(found.name.as_deref(), Some("Scratch App"));
    assert_eq!(found.version.as_deref(), Some("1.0.0"));
    apps.install(Upload::bytes("scratch-app.zip", app("1.1.0"))).await.unwrap();
    assert_eq!(apps.get(KEY).await.unwrap().version.as_deref(), Some("1.1.0"));
    apps.reload().await.unwrap();
    apps.uninstall(KEY).await.unwrap();
    assert!(apps.get_opt(KEY).await.unwrap().is_none());
    assert!(apps.uninstall("no-such-app").await.unwrap_err().is_not_found());
    let refused = apps.install(Upload::bytes("scratch-app.zip", "no zip")).await.unwrap_err();
    assert!(refused.is_conflict(), "{refused:?}");
}

async fn a_snapshot_is_compared_with_what_is_there<V: Version>(client: &Client<V>) {
    let apps = client.apps();
    apps.install(Upload::bytes("scratch-app.zip", app("1.0.0"))).await.unwrap();
    let snapshot = apps.snapshot().await.unwrap();
    assert_eq!(snapshot.server_version, client.server_version().as_str());
    assert!(snapshot.apps.iter().any(|app| app.key == KEY && app.version == "1.0.0"));
    let plan = apps.plan_restore(&snapshot).await.unwrap();
    assert!(plan.steps.iter().all(|step| step.action == StepAction::Keep), "{plan:?}");
    apps.uninstall(KEY).await.unwrap();
}
