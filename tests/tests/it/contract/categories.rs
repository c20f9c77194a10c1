//! Categories and category combos: made from names, changed, and their option combos waited for.

use std::time::Duration;

use dhis2_client::workflow::{
    CategoryComboPlan, CategoryPlan, Naming, NewCategory, NewCategoryCombo, NewCategoryOption,
};
use dhis2_client::{Client, In, Reference, Version, kind};

use super::{said, scenarios, scratch};

scenarios! {
    a_category_combo_is_built_from_names
    option_combos_follow_a_change_of_a_category
    a_category_option_has_a_window
}

const PATIENCE: Duration = Duration::from_secs(30);

async fn a_category_combo_is_built_from_names<V: Version>(client: &Client<V>)
where
    kind::Category: In<V>,
    kind::CategoryCombo: In<V>,
    kind::CategoryOption: In<V>,
    kind::CategoryOptionCombo: In<V>,
{
    let combos = client.category_combos();
    let name = |what: &str| scratch(what);
    let plan = CategoryComboPlan {
        name: name("combo"),
        categories: vec![
            CategoryPlan::new(&name("sex"), [name("female, all"), name("male")]),
            CategoryPlan::new(&name("age"), [name("young"), name("grown"), name("old")]),
        ],
        ..Default::default()
    };
    let built = combos.build(&plan).await.unwrap();
    assert_eq!((built.option_combos, built.created), (6, 8));
    let option_combos = client.category_option_combos();
    let of_combo = option_combos.of_combo(&built.category_combo).unwrap();
    assert_eq!(of_combo.count().await.unwrap(), 6);
    let combo = said(&combos.get(&built.category_combo).await.unwrap());
    assert_eq!(combo["categories"][1]["id"], built.categories[1].as_str());

    // Again is the same: nothing is made twice.
    let again = combos.build(&plan).await.unwrap();
    assert_eq!(again.created, 0);
    assert_eq!(again.category_options, built.category_options);
    let mut other = plan.clone();
    other.categories[0].options.pop();
    let error = combos.build(&other).await.unwrap_err();
    assert!(error.to_string().ends_with("with other options"), "{error}");

    combos.delete(&built.category_combo).await.unwrap();
    for category in &built.categories {
        client.categories().delete(category).await.unwrap();
    }
    for option in built.category_options.values() {
        client.category_options().delete(option).await.unwrap();
    }
}

async fn option_combos_follow_a_change_of_a_category<V: Version>(client: &Client<V>)
where
    kind::Category: In<V>,
    kind::CategoryCombo: In<V>,
    kind::CategoryOption: In<V>,
    kind::CategoryOptionCombo: In<V>,
{
    let (options, categories) = (client.category_options(), client.categories());
    let combos = client.category_combos();
    let mut made = Vec::new();
    for what in ["one", "two", "three"] {
        let option = NewCategoryOption { name: scratch(what), ..Default::default() };
        made.push(options.create_from(&option).await.unwrap().uid().unwrap());
    }
    let category = NewCategory {
        name: scratch("category"),
        category_options: made[..2].iter().map(Reference::to).collect(),
        ..Default::default()
    };
    let category = categories.create_from(&category).await.unwrap().uid().unwrap();
    let combo = NewCategoryCombo {
        name: scratch("combo"),
        categories: vec![category.into()],
        ..Default::default()
    };
    let combo = combos.create_from(&combo).await.unwrap().uid().unwrap();
    assert_eq!(combos.wait_for_option_combos(&combo, PATIENCE).await.unwrap(), 2);
    categories.add_options(&category, &made[2..]).await.unwrap();
    assert_eq!(combos.wait_for_option_combos(&combo, PATIENCE).await.unwrap(), 3);
    categories.remove_options(&category, &made[..1]).await.unwrap();
    assert_eq!(combos.wait_for_option_combos(&combo, PATIENCE).await.unwrap(), 2);

    let second = NewCategory {
        name: scratch("second"),
        category_options: made[..1].iter().map(Reference::to).collect(),
        ..Default::default()
    };
    let second = categories.create_from(&second).await.unwrap().uid().unwrap();
    combos.add_category(&combo, &second).await.unwrap();
    assert_eq!(combos.wait_for_option_combos(&combo, PATIENCE).await.unwrap(), 2);
    let naming = Naming::name(scratch("renamed"));
    combos.rename(&combo, &naming).await.unwrap();
    let renamed = said(&combos.get(&combo).await.unwrap());
    assert_eq!(renamed["categories"].as_array().unwrap().len(), 2);
    assert_eq!(Some(renamed["name"].as_str().unwrap()), naming.name.as_deref());
    combos.remove_category(&combo, &second).await.unwrap();
    assert_eq!(combos.wait_for_option_combos(&combo, PATIENCE).await.unwrap(), 2);

    combos.delete(&combo).await.unwrap();
    categories.delete(&category).await.unwrap();
    categories.delete(&second).await.unwrap();
    for option in made {
        options.delete(&option).await.unwrap();
    }
}

async fn a_category_option_has_a_window<V: Version>(client: &Client<V>)
where
    kind::CategoryOption: In<V>,
{
    let options = client.category_options();
    let option = NewCategoryOption { name: scratch("option"), ..Default::default() };
    let uid = options.create_from(&option).await.unwrap().uid().unwrap();
    options.set_validity_window(&uid, Some("2024-01-01"), Some("2024-12-31")).await.unwrap();
    let day = |value: &serde_json::Value| value.as_str().map(|text| text[..10].to_owned());
    let set = said(&options.get(&uid).await.unwrap());
    assert_eq!(day(&set["startDate"]).as_deref(), Some("2024-01-01"));
    assert_eq!(day(&set["endDate"]).as_deref(), Some("2024-12-31"));
    options.set_validity_window(&uid, None, None).await.unwrap();
    let open = said(&options.get(&uid).await.unwrap());
    assert_eq!((day(&open["startDate"]), day(&open["endDate"])), (None, None));
    options.delete(&uid).await.unwrap();
}
