//! How a server looks: style, logos, a preset.

use dhis2_client::api::customise::{Logo, Preset};
use dhis2_client::{Client, Upload, Version};

use super::scenarios;

scenarios! {
    a_style_is_set_and_removed
    a_logo_is_shown_and_hidden
}

/// A picture of one point.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0A, 0x49, 0x44, 0x41, 0x54,
    0x78, 0x9C, 0x63, 0, 1, 0, 0, 5, 0, 1, 0x0D, 0x0A, 0x2D, 0xB4, 0, 0, 0, 0, 0x49, 0x45, 0x4E,
    0x44, 0xAE, 0x42, 0x60, 0x82,
];

async fn a_style_is_set_and_removed<V: Version>(client: &Client<V>) {
    let look = client.customise();
    let before = look.style().await.unwrap();
    look.set_style("body { color: black }").await.unwrap();
    assert_eq!(look.style().await.unwrap().trim(), "body { color: black }");
    look.remove_style().await.unwrap();
    assert_eq!(look.style().await.unwrap(), "");
    if !before.is_empty() {
        look.set_style(&before).await.unwrap();
    }
}

async fn a_logo_is_shown_and_hidden<V: Version>(client: &Client<V>) {
    let look = client.customise();
    let before = look.logo(Logo::Front).await.unwrap();
    let before = match before {
        Some(download) => Some(download.bytes().await.unwrap()),
        None => None,
    };
    look.set_logo(Logo::Front, Upload::bytes("logo.png", PNG)).await.unwrap();
    let logo = look.logo(Logo::Front).await.unwrap().unwrap();
    assert_eq!(logo.content_type(), Some("image/png"));
    assert_eq!(logo.bytes().await.unwrap(), PNG);
    assert_eq!(look.login_config().await.unwrap().use_custom_logo_front, Some(true));
    look.unset_logo(Logo::Front).await.unwrap();
    assert!(look.logo(Logo::Front).await.unwrap().is_none());
    if let Some(bytes) = before {
        look.set_logo(Logo::Front, Upload::bytes("logo.png", bytes)).await.unwrap();
    }
    let refused = look.set_logo(Logo::Front, Upload::bytes("logo.txt", "no picture")).await;
    assert_eq!(refused.unwrap_err().status().unwrap().as_u16(), 415);
}

#[expect(dead_code, reason = "the embedded server does not show the title that was set yet")]
async fn a_preset_is_applied_part_by_part<V: Version>(client: &Client<V>) {
    let system = client.system();
    let before = system.fresh().setting("applicationTitle").await.unwrap();
    let preset = Preset {
        settings: [("applicationTitle".into(), "Aruvia HMIS".into())].into(),
        ..Default::default()
    };
    let report = client.customise().apply(preset).await;
    assert!(report.is_done(), "{report:?}");
    assert_eq!(report.parts[0].name, "applicationTitle");
    let title = client.customise().login_config().await.unwrap().application_title;
    assert_eq!(title.as_deref(), Some("Aruvia HMIS"));
    match before.filter(|text| !text.is_empty()) {
        Some(before) => system.set_setting("applicationTitle", &before).await.unwrap(),
        None => system.unset_setting("applicationTitle").await.unwrap(),
    }
}
